import { defaultPlan } from '@sos/domain/affiliates/programme';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { aPayment } from '@sos/domain/testing/a-payment';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { makeReleaseCommissions, makeValidateCommissions } from '../../../usecases/affiliates/advance-commissions.ts';
import { makeBindReferral } from '../../../usecases/affiliates/bind-referral.ts';
import { makeFollowLink } from '../../../usecases/affiliates/follow-link.ts';
import { makeGetAffiliateDashboard } from '../../../usecases/affiliates/get-dashboard.ts';
import { makeGetAffiliateOffers } from '../../../usecases/affiliates/get-affiliate-offers.ts';
import { makeGetReferralLink } from '../../../usecases/affiliates/get-referral-link.ts';
import { makeGetStatement } from '../../../usecases/affiliates/get-statement.ts';
import { makeRegisterPartner } from '../../../usecases/affiliates/register-affiliate.ts';
import { makeSettleCommissions } from '../../../usecases/affiliates/settle-commissions.ts';
import type { Registrations } from '../../../usecases/affiliates/ports.ts';
import { makeBoosts } from '../../../usecases/challenges/boosts.ts';
import { makeUpdateProgramme } from '../../../usecases/configuration/change-config.ts';
import { MemoryPayoutRail } from '../../../usecases/testing/a-payout-rail.ts';
import { makeConfirmWithdrawal } from '../../../usecases/withdrawals/confirm-withdrawal.ts';
import { makeFollowRail } from '../../../usecases/withdrawals/follow-rail.ts';
import { makeGetWithdrawals } from '../../../usecases/withdrawals/get-withdrawals.ts';
import { makeProcessWithdrawal } from '../../../usecases/withdrawals/manage-withdrawals.ts';
import { makeSavePaymentMethod } from '../../../usecases/withdrawals/payment-methods.ts';
import { makeRequestWithdrawal } from '../../../usecases/withdrawals/request-withdrawal.ts';
import { makeSettleWithdrawal } from '../../../usecases/withdrawals/settle-withdrawal.ts';
import { makePayoutCipher } from '../../crypto/payout-cipher.ts';
import { makeRankedMonths } from '../challenges/month-store.ts';
import { makeConfigurationStore } from '../configuration/configuration-store.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { makeConfiguration } from '../shared/configuration.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { recordedKeys } from '../testing/scenes.ts';
import { START } from '../testing/start-firestore.ts';
import { makePayoutMethods } from '../withdrawals/method-store.ts';
import { makeWithdrawalLists } from '../withdrawals/withdrawal-lists.ts';
import { makeStandingOf, makeWithdrawalStore } from '../withdrawals/withdrawal-store.ts';
import { makeAffiliates } from './affiliate-store.ts';
import { makeCommissionBook } from './commission-store.ts';
import { makeAffiliateCounts } from './count-store.ts';
import { makeLedgerBook } from './ledger-book.ts';
import { makeLineOrigins } from './line-origins.ts';
import { linesOf, makeMarkBook } from './mark-book.ts';
import { makeClicks, makeCodes, makeFraudNotes, makeReferrals } from './referral-store.ts';
import { makeStatements } from './statement-store.ts';

localFirestore();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const METHOD = '3f2c8f5e-6a7b-4c1d-9e2f-0a1b2c3d4e5f';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const as = (uid: string, role = 'partner') => ({ uid, role, isAdmin: role === 'admin' });
const account = {
  country: 'FR',
  currency: 'EUR',
  details: { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' },
};
const rule = (event: 'client_call' | 'client_call_level_1', fixed: number) => {
  return { event, amount: { fixed, percent: null }, months: null, monthlyCap: null, calls: null };
};
const ambassadors = anAddedProgramme({
  recruits: ['partner'],
  rules: [rule('client_call', 1500), rule('client_call_level_1', 100)],
  hold: { validateAfterHours: 1, releaseAfterHours: 2, leastSeconds: 90 },
});

/** Everything that a programme touches, over the stores as the regions wire them. */
function aPlatform() {
  const time = { now: START };
  const clock = { now: () => time.now };
  const cipher = () => makePayoutCipher(recordedKeys);
  const affiliates = makeAffiliates(noneCorrupt);
  const [codes, clicks, referrals] = [makeCodes(noneCorrupt), makeClicks(noneCorrupt), makeReferrals(noneCorrupt)];
  const plans = { current: async () => makeConfiguration(clock, noneCorrupt).plan() };
  const hash = { network: () => 'n', device: (visitor: string) => `of ${visitor}` };
  const base = { affiliates, plans, clock, log: silent, hash };
  let ids = 0;
  const newId = () => `id-${(ids += 1)}-of-the-platform`;
  const payments = makePaymentStore(clock, noneCorrupt);
  const commissions = {
    ...base,
    payments,
    talkOf: async () => 100,
    linesOf,
    referrals,
    marks: makeMarkBook(noneCorrupt),
    notes: makeFraudNotes(noneCorrupt),
    book: makeCommissionBook(noneCorrupt),
    boosts: makeBoosts(makeRankedMonths(noneCorrupt)),
  };
  const registrations: Registrations = {
    byPassword: async () => undefined,
    bySignIn: async (uid, { role }, create) => void (await create(uid, aUser({ role, email: `${uid}@example.org` }))),
  };
  return {
    time,
    payments,
    configure: makeUpdateProgramme({ configurations: makeConfigurationStore(noneCorrupt), clock }),
    register: makeRegisterPartner({ ...base, registrations, random: Math.random }),
    bind: makeBindReferral({ ...base, codes, clicks, referrals, newId }),
    follow: makeFollowLink({ ...base, codes, clicks, newId }),
    settle: makeSettleCommissions(commissions),
    validate: makeValidateCommissions(commissions),
    release: makeReleaseCommissions(commissions),
    offers: makeGetAffiliateOffers(base),
    link: makeGetReferralLink(base),
    dashboard: makeGetAffiliateDashboard({
      ...base,
      statements: makeStatements(noneCorrupt),
      counts: makeAffiliateCounts(noneCorrupt),
    }),
    statement: makeGetStatement({
      ledger: makeLedgerBook(noneCorrupt),
      origins: makeLineOrigins(noneCorrupt),
    }),
    ...moneyOut({ clock, cipher }),
  };
}

function moneyOut({ clock, cipher }: { clock: { now(): number }; cipher: () => ReturnType<typeof makePayoutCipher> }) {
  const withdrawals = makeWithdrawalStore(cipher, noneCorrupt);
  const methods = makePayoutMethods(cipher, noneCorrupt);
  const rail = new MemoryPayoutRail();
  const confirmWay = async () => 'telegram' as const;
  const standingOf = makeStandingOf(noneCorrupt);
  const lists = makeWithdrawalLists(noneCorrupt);
  const needs = { withdrawals, methods, standingOf, lists, confirmWay, clock, log: silent };
  const settle = makeSettleWithdrawal({ ...needs, rails: { wise: rail, flutterwave: rail } });
  return {
    rail,
    save: makeSavePaymentMethod({ ...needs, notify: async () => undefined }),
    request: makeRequestWithdrawal(needs),
    confirm: makeConfirmWithdrawal(needs),
    process: makeProcessWithdrawal({ ...needs, settle, isSuspended: async () => false }),
    paidBy: makeFollowRail({ withdrawals, settle, log: silent }),
    withdrawals: makeGetWithdrawals(needs),
  };
}

type Platform = ReturnType<typeof aPlatform>;

function plan({ configure }: Platform, added: Parameters<typeof configure>[1]['plan']['added'], revision = 0) {
  const { version: _version, ...draft } = defaultPlan;
  const deed = { revision, takesEffectAt: null, reason: 'Ambassadors begin.' };
  return configure(as('irma', 'admin'), { plan: { ...draft, marginPercent: 100, added }, ...deed });
}

function join({ register }: Platform, uid: string) {
  const { firstName, lastName, country, locale, currency } = aUser();
  const said = { place: 'At the airport', language: 'fr', termsVersion: '2026-11' } as const;
  return register(as(uid, ''), { firstName, lastName, country, locale, currency, ...said, programme: 'ambassador' });
}

/** Somebody follows a link and registers. */
async function comesBy(platform: Platform, code: string, { uid, role }: { uid: string; role: string }) {
  const browser = { method: 'GET', userAgent: 'Mozilla/5.0 Chrome/140', purpose: '', cookies: '', search: '?l=en' };
  const { location, trail } = await platform.follow({ ...browser, code, ip: '203.0.113.9', isPrivate: false });
  if (!trail) throw new Error('the click was not kept');
  const { clickId, firstClickId } = trail;
  await platform.bind({ uid, role, createdAt: platform.time.now, referral: { code, clickId, firstClickId } });
  return location;
}

it('a programme that is nothing but configuration takes people in, counts what they bring, and pays them out', async () => {
  const platform = aPlatform();
  await expect(join(platform, 'ana')).rejects.toMatchObject({ reason: 'not_found' });
  await plan(platform, [ambassadors]);
  expect((await platform.offers(as('', ''), { locale: 'fr' })).added).toMatchObject([
    { id: 'ambassador', isOpen: true, name: 'Ambassadors', hold: { leastSeconds: 90 } },
  ]);
  await join(platform, 'ana');
  await join(platform, 'ben');
  const ana = await platform.link(as('ana'), {});
  const ben = await platform.link(as('ben'), {});
  expect(ana).toMatchObject({ programme: 'partner', added: 'ambassador', recruitment: expect.any(String) });
  expect(await comesBy(platform, ana.recruitment ?? '', { uid: 'ben', role: 'partner' })).toBe(
    '/en/partners/ambassador',
  );
  expect(await comesBy(platform, ben.client, { uid: 'camille', role: 'client' })).toBe('/en');
  const paid = { clientId: 'camille', sessionId: 'call-1', status: 'captured', captured: 4900 } as const;
  await platform.payments.createIfAbsent(aPayment({ ...paid, id: 'call-1', settledAt: platform.time.now }));
  await Promise.all([platform.settle('call-1'), platform.settle('call-1')]);
  expect((await db().collection('partner_commissions').get()).docs.map(({ id }) => id).toSorted()).toEqual([
    'call-1_client_call_ben',
    'call-1_client_call_level_1_ana',
  ]);
  platform.time.now += HOUR;
  expect(await platform.validate()).toBe(2);
  platform.time.now += 2 * HOUR;
  expect(await platform.release()).toBe(2);
  expect(await platform.dashboard(as('ben'), {})).toMatchObject({ added: 'ambassador', earned: 1500, balance: 1500 });
  expect(await platform.dashboard(as('ana'), {})).toMatchObject({ earned: 100, balance: 100 });
  const month = new Date(platform.time.now).toISOString().slice(0, 7);
  const { lines, closing } = await platform.statement(as('ben'), { month, cursor: null });
  expect(lines).toMatchObject([{ amount: 1500, commission: { event: 'client_call', planVersion: 2 } }]);
  expect(closing).toBe(1500);
  await platform.save(as('ben'), { methodId: METHOD, ...account });
  platform.time.now += 3 * DAY;
  await platform.request(as('ben'), { withdrawalId: ID, amount: 1200, methodId: METHOD });
  await platform.confirm(ID, 'telegram');
  await platform.process(as('irma', 'admin'), { withdrawalId: ID, reason: 'It is right.' });
  platform.rail.bring('paid');
  await platform.paidBy('wise', 't-1');
  expect((await platform.withdrawals(as('ben'), { cursor: null })).withdrawals).toMatchObject([{ status: 'paid' }]);
  expect(await platform.dashboard(as('ben'), {})).toMatchObject({ earned: 1500, balance: 300 });
});

it('a programme is seen by nobody while it is a draft, takes nobody new once it is closed, and is never taken away', async () => {
  const platform = aPlatform();
  await plan(platform, [{ ...ambassadors, state: 'draft' }]);
  await expect(join(platform, 'ana')).rejects.toMatchObject({ reason: 'not_found' });
  expect((await platform.offers(as('', ''), {})).added).toEqual([]);
  await plan(platform, [ambassadors], 1);
  await join(platform, 'ana');
  await expect(plan(platform, [], 2)).rejects.toMatchObject({
    reason: 'config_invalid',
    details: { found: ['ambassador.state'] },
  });
  await plan(platform, [{ ...ambassadors, state: 'closed' }], 2);
  await expect(join(platform, 'ben')).rejects.toMatchObject({ reason: 'closed_for_now' });
  expect(await platform.link(as('ana'), {})).toMatchObject({ added: 'ambassador' });
});
