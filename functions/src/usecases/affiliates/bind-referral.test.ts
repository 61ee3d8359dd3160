import type { AddedRecruit } from '@sos/domain/affiliates/added-programme';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { ATTRIBUTION_MS } from '@sos/domain/affiliates/referral';
import { aReferral } from '@sos/domain/testing/a-commission';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { MemoryAccounts } from '../testing/memory-accounts.ts';
import { MemoryAffiliates } from '../testing/memory-affiliates.ts';
import { MemoryReferrals } from '../testing/memory-referrals.ts';
import { makeBindReferral } from './bind-referral.ts';

async function aWorld({ isGeneralOpen, added = [] }: Partial<typeof defaultPlan> = {}) {
  const { documents } = new MemoryAccounts();
  const affiliates = new MemoryAffiliates(documents);
  const referrals = new MemoryReferrals(affiliates.codes);
  const codes = { affiliateCodeClient: 'ABCD2345', affiliateCodeRecruitment: 'WXYZ6789' };
  const nothing = { earned: 0, reversed: 0, adjusted: 0, paid: 0, createdAt: 1 };
  const profile = {
    place: 'x',
    audience: null,
    language: 'fr' as const,
    ...codes,
    devices: ['own device'],
    ...nothing,
  };
  const member = aUser({ role: 'chatter' });
  await affiliates.enrol({ uid: 'ana', programme: 'chatter', member, profile, isOwner: false });
  const click = { id: 'click-1', code: 'ABCD2345', affiliateId: 'ana', at: 10, network: 'n', device: 'd', source: '' };
  await referrals.clicks.note(click);
  await referrals.clicks.note({ ...click, id: 'own-click', device: 'own device' });
  const { codes: known, clicks } = referrals;
  const bind = makeBindReferral({
    affiliates,
    plans: { current: async () => ({ ...defaultPlan, isGeneralOpen: isGeneralOpen ?? false, added }) },
    codes: known,
    clicks,
    referrals: referrals.referrals,
    newId: () => 'handle-1',
  });
  const joins = (uid: string, which: string) => {
    const own = { affiliateCodeClient: `${uid}-c`, affiliateCodeRecruitment: `${uid}-r` };
    const partner = { ...profile, ...own, added: which };
    const said = {
      programme: 'partner',
      member: aUser({ role: 'partner' }),
      profile: partner,
      isOwner: false,
    } as const;
    return affiliates.enrol({ uid, ...said });
  };
  return { referrals, bind, joins };
}
const came = (clickId: string | null, code = 'ABCD2345') => ({ code, clickId, firstClickId: null });
const newcomer = { uid: 'client-uid', role: 'client', createdAt: 20 };

describe('somebody who came by a code', () => {
  it('was brought by whose it is, by the click that their browser kept', async () => {
    const { referrals, bind } = await aWorld();
    await bind({ ...newcomer, referral: came('click-1') });
    expect(referrals.byUid.list()).toEqual([
      {
        uid: 'client-uid',
        role: 'client',
        affiliateId: 'ana',
        programme: 'chatter',
        kind: 'client',
        code: 'ABCD2345',
        clickId: 'click-1',
        firstClickId: null,
        at: 20,
        handle: 'handle-1',
      },
    ]);
  });

  it('was brought without a click where the click is another code’s or nobody’s', async () => {
    const { referrals, bind } = await aWorld();
    await bind({ ...newcomer, role: 'chatter', referral: came('click-1', 'WXYZ6789') });
    await bind({ ...newcomer, uid: 'other', referral: came('made-up') });
    expect(referrals.byUid.list().map(({ kind, clickId }) => [kind, clickId])).toEqual([
      ['recruitment', null],
      ['client', null],
    ]);
  });

  it('was brought by nobody thirty days after the click', async () => {
    const { referrals, bind } = await aWorld();
    await bind({ ...newcomer, createdAt: 10 + ATTRIBUTION_MS, referral: came('click-1') });
    expect(referrals.byUid.size).toBe(0);
    await bind({ ...newcomer, createdAt: 9 + ATTRIBUTION_MS, referral: came('click-1') });
    expect(referrals.byUid.size).toBe(1);
  });

  it.each([
    ['no code', newcomer],
    ['a code that nobody has', { ...newcomer, referral: came(null, 'CCCC2222') }],
    ['a code that does not bring them', { ...newcomer, role: 'lawyer', referral: came(null) }],
  ])('was brought by nobody with %s', async (_what, somebody) => {
    const { referrals, bind } = await aWorld();
    await bind(somebody);
    expect([referrals.byUid.size, referrals.notes.size]).toEqual([0, 0]);
  });

  it('was brought by a friend while an admin lets friends be brought, and not by whom they brought themselves', async () => {
    const friend = { affiliateId: 'rosa', programme: 'general', kind: 'client' } as const;
    const bound = async (isGeneralOpen: boolean, isMutual: boolean) => {
      const { referrals, bind } = await aWorld({ isGeneralOpen });
      referrals.codesOf.set('BBBB2222', friend);
      if (isMutual) referrals.byUid.set('rosa', aReferral({ uid: 'rosa', affiliateId: 'client-uid' }));
      await bind({ ...newcomer, referral: came(null, 'BBBB2222') });
      return referrals.byUid.get('client-uid')?.programme;
    };
    expect(await bound(true, false)).toBe('general');
    expect(await bound(false, false)).toBeUndefined();
    expect(await bound(true, true)).toBeUndefined();
  });

  it('was brought as a partner by partners of the same programme alone, where it recruits them', async () => {
    const bound = async (which: string, recruits: AddedRecruit[]) => {
      const { referrals, bind, joins } = await aWorld({
        added: [anAddedProgramme({ recruits }), anAddedProgramme({ id: 'scout', recruits })],
      });
      await joins('ines', 'ambassador');
      await joins('paul', which);
      await bind({ uid: 'paul', role: 'partner', createdAt: 20, referral: came(null, 'ines-r') });
      return referrals.byUid.get('paul')?.affiliateId;
    };
    expect(await bound('ambassador', ['partner'])).toBe('ines');
    expect(await bound('scout', ['partner'])).toBeUndefined();
    expect(await bound('ambassador', ['lawyer'])).toBeUndefined();
  });

  it('and is the affiliate counts for nobody, and a note says so', async () => {
    const { referrals, bind } = await aWorld();
    await bind({ ...newcomer, referral: came('own-click') });
    await bind({ uid: 'ana', role: 'client', createdAt: 20, referral: came('click-1') });
    expect(referrals.byUid.size).toBe(0);
    expect(referrals.notes.list()).toEqual([
      { affiliateId: 'ana', programme: 'chatter', otherId: 'client-uid', rule: 'same_device', at: 20 },
      { affiliateId: 'ana', programme: 'chatter', otherId: 'ana', rule: 'same_user', at: 20 },
    ]);
  });
});
