import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { noBalance } from '@sos/domain/affiliates/commission';
import type { FraudCase } from '@sos/domain/affiliates/fraud-case';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { aCommission, aReferral } from '@sos/domain/testing/a-commission';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { aCommissionWorld, paidCall } from '../testing/commission-world.ts';
import { memoryStatements } from '../testing/memory-statements.ts';
import { makeAdjustCommission } from './adjust-commission.ts';
import { makeGetAffiliate, makeListAffiliates } from './look-at-affiliates.ts';
import { makeSimulatePlan } from './simulate-plan.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const figures = { earned: 1500, reversed: -500, adjusted: 0, paid: 0 };
const profile = {
  place: 'A forum',
  audience: null,
  language: 'fr' as const,
  affiliateCodeClient: 'ABCD2345',
  affiliateCodeRecruitment: 'WXYZ6789',
  devices: [],
  ...figures,
  createdAt: 1,
};
const { version: _version, ...plan } = defaultPlan;

const aFraudCase: FraudCase = {
  affiliateId: 'ana',
  programme: 'chatter',
  rule: 'shared_card',
  mode: 'flag',
  status: 'open',
  holds: true,
  count: 3,
  evidence: [],
  openedAt: 1,
  decidedAt: null,
};
const where = { country: 'SN', currency: 'XOF', ending: '0707' };
const method = { id: 'm1', rail: 'flutterwave', ...where, savedAt: 5, usableFrom: 9 } as const;

function aRoom() {
  const world = aCommissionWorld();
  const users = new Map([
    ['ana', aUser({ role: 'chatter', firstName: 'Ana', lastName: 'Lima' })],
    ['bea', aUser({ role: 'chatter', status: 'suspended' })],
    ['nora', aUser({ role: 'client' })],
    ['pia', aUser({ role: 'partner' })],
  ]);
  const profiles = new Map<string, AffiliateProfile>([
    ['ana', profile],
    ['pia', { ...profile, added: 'ambassador' }],
  ]);
  const { book, byUid } = world;
  const people = {
    users: async ({ role, status }: { role: string; status: string | undefined }) => {
      const rows = [...users].map(([uid, user]) => ({ ...user, uid }));
      return { rows: rows.filter((each) => each.role === role && (!status || each.status === status)), next: null };
    },
    person: async (uid: string) => users.get(uid),
  };
  const friends = { page: async () => ({ uids: ['nora'], next: null }) };
  const brought = {
    of: async (affiliateId: string, kind: string) =>
      byUid.list((each) => each.affiliateId === affiliateId && each.kind === kind),
  };
  const needs = {
    ...world.needs,
    people,
    friends,
    brought,
    cases: { ofAffiliate: async () => [{ ...aFraudCase, id: 'shared_card_ana' }] },
    methods: { find: async () => ({ methods: [method], savedBefore: 2 }) },
    affiliates: { find: async (_programme: string, uid: string) => profiles.get(uid) },
    statements: memoryStatements({ commissions: book, referrals: world.brought }),
    adjustments: book,
    sets: book,
  };
  return {
    ...world,
    list: checkAnswers('adminListAffiliates', makeListAffiliates(needs)),
    get: checkAnswers('adminGetAffiliate', makeGetAffiliate(needs)),
    adjust: checkAnswers('adminAdjustCommission', makeAdjustCommission(needs)),
    simulate: checkAnswers('adminSimulatePlan', makeSimulatePlan(needs)),
  };
}

describe('the room of affiliates', () => {
  it('lists those of a programme by their standing, with what they have', async () => {
    const { list } = aRoom();
    const { affiliates } = await list(irma, { programme: 'chatter' });
    expect(affiliates.map(({ uid, status, figures: shown }) => [uid, status, shown])).toEqual([
      ['ana', 'active', { ...figures, balance: 1000 }],
      ['bea', 'suspended', null],
    ]);
    expect((await list(irma, { programme: 'chatter', status: 'suspended' })).affiliates).toHaveLength(1);
    expect((await list(irma, { programme: 'blogger' })).affiliates).toEqual([]);
  });

  it('says of partners in which programme they are', async () => {
    const { list } = aRoom();
    const { affiliates } = await list(irma, { programme: 'partner' });
    expect(affiliates).toMatchObject([{ uid: 'pia', programme: 'partner', added: 'ambassador' }]);
  });

  it('lists those who refer friends as the members that they are', async () => {
    const { list } = aRoom();
    const { affiliates } = await list(irma, { programme: 'general' });
    expect(affiliates.map(({ uid, programme }) => [uid, programme])).toEqual([['nora', 'general']]);
    expect((await list(irma, { programme: 'general', status: 'suspended' })).affiliates).toEqual([]);
  });

  it('shows one with their statement and whom they brought, of whom only affiliates are named', async () => {
    const { get, book, byUid } = aRoom();
    await book.create('booking-1', [], () => [aCommission()]);
    byUid.set('client-uid', aReferral());
    const recruit = { role: 'chatter', kind: 'recruitment', at: 5 } as const;
    byUid.set('bea', aReferral({ ...recruit, uid: 'bea' }));
    byUid.set('cleo', aReferral({ ...recruit, uid: 'cleo', affiliateId: 'bea' }));
    const shown = await get(irma, { uid: 'ana', cursor: null });
    expect(shown.affiliate).toMatchObject({ name: 'Ana Lima', figures: { balance: 1000 } });
    expect(shown.commissions).toMatchObject([{ paymentId: 'booking-1', referred: 'clie…', talkSeconds: 150 }]);
    expect(shown.brought.map(({ who, level }) => [who, level])).toEqual([
      ['bea', 1],
      ['clie…', 1],
      ['cleo', 2],
    ]);
    expect(shown).toMatchObject({ waiting: 1000, referred: 2 });
    expect(shown.cases).toEqual([{ rule: 'shared_card', mode: 'flag', status: 'open', count: 3 }]);
    expect(shown.accounts).toEqual([{ ...where, savedAt: 5 }]);
  });

  it('knows nobody who takes part in nothing', async () => {
    const { get } = aRoom();
    for (const uid of ['nora', 'bea', 'nobody']) {
      await expect(get(irma, { uid, cursor: null })).rejects.toMatchObject({ reason: 'not_found' });
    }
  });
});

describe('an adjustment', () => {
  const wish = { uid: 'ana', adjustmentId: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', amount: -250, reason: 'A slip.' };

  it('changes what somebody has, once, and says why in the trail', async () => {
    const { adjust, book } = aRoom();
    book.balances.set('ana', { ...noBalance, earned: 1000 });
    expect(await adjust(irma, wish)).toEqual({ balance: 750 });
    expect(await adjust(irma, wish)).toEqual({ balance: 750 });
    expect(book.trail.list()).toMatchObject([{ adminId: 'irma', action: 'adminAdjustCommission', reason: 'A slip.' }]);
    expect(book.entries.size).toBe(1);
  });

  it('is refused for whoever is no affiliate', async () => {
    await expect(aRoom().adjust(irma, { ...wish, uid: 'nora' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('a plan that is tried', () => {
  it('pays what is in the ledger where it is the one in force, and its own figures where it is not', async () => {
    const room = aRoom();
    room.byUid.set('client-uid', aReferral());
    for (const id of ['p1', 'p2', 'p3']) {
      room.payments.set(id, paidCall({ id }));
      await room.settle(id);
    }
    const period = { from: 0, until: 1 };
    expect(await room.simulate(irma, { plan, ...period })).toEqual({
      calls: 3,
      until: 1,
      now: 3500,
      draft: 3500,
      cut: 0,
      affiliates: [{ uid: 'ana', programme: 'chatter', now: 3500, draft: 3500, cut: 0 }],
      others: 0,
    });
    const halved = { ...plan, marginPercent: 25 };
    expect(await room.simulate(irma, { plan: halved, ...period })).toMatchObject({ now: 3500, draft: 1539, cut: 1961 });
    expect(await room.simulate(irma, { plan, from: 1, until: 2 })).toMatchObject({ calls: 0, now: 0 });
  });

  it('is refused by the names of what nobody can mean', async () => {
    const tried = aRoom().simulate(irma, { plan: { ...plan, marginPercent: 0 }, from: 0, until: 1 });
    await expect(tried).rejects.toMatchObject({ details: { found: ['marginPercent'] } });
  });
});
