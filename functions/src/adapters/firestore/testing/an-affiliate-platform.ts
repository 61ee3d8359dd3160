import { aUser } from '@sos/testing/a-user';
import { makeReleaseCommissions, makeValidateCommissions } from '../../../usecases/affiliates/advance-commissions.ts';
import { makeBindReferral } from '../../../usecases/affiliates/bind-referral.ts';
import { makeFollowLink } from '../../../usecases/affiliates/follow-link.ts';
import { makeGetAffiliateDashboard } from '../../../usecases/affiliates/get-dashboard.ts';
import { makeGetAffiliateOffers } from '../../../usecases/affiliates/get-affiliate-offers.ts';
import { makeGetReferralLink } from '../../../usecases/affiliates/get-referral-link.ts';
import { makeGetStatement } from '../../../usecases/affiliates/get-statement.ts';
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
import { noneCorrupt } from './local-firestore.ts';
import { recordedKeys } from './scenes.ts';
import { START } from './start-firestore.ts';
import { makePayoutMethods } from '../withdrawals/method-store.ts';
import { makeWithdrawalLists } from '../withdrawals/withdrawal-lists.ts';
import { makeStandingOf, makeWithdrawalStore } from '../withdrawals/withdrawal-store.ts';
import { makeAffiliates } from '../affiliates/affiliate-store.ts';
import { makeCommissionBook } from '../affiliates/commission-store.ts';
import { makeAffiliateCounts } from '../affiliates/count-store.ts';
import { makeLedgerBook } from '../affiliates/ledger-book.ts';
import { makeLineOrigins } from '../affiliates/line-origins.ts';
import { linesOf, makeMarkBook } from '../affiliates/mark-book.ts';
import { makeFraudNotes } from '../affiliates/fraud-notes.ts';
import { makeClicks, makeCodes, makeReferrals } from '../affiliates/referral-store.ts';
import { makeTruthsOf } from '../affiliates/truths.ts';
import { makeStatements } from '../affiliates/statement-store.ts';

const ID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const METHOD = '3f2c8f5e-6a7b-4c1d-9e2f-0a1b2c3d4e5f';
const DAY = 86_400_000;
const account = {
  country: 'FR',
  currency: 'EUR',
  details: { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' },
};
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const as = (uid: string, role: string) => ({ uid, role, isAdmin: role === 'admin' });

/** What somebody says who registers and is signed in. */
export function registering(differs: { readonly place?: string } = {}) {
  const { firstName, lastName, country, locale, currency } = aUser();
  const said = { place: 'At the airport', language: 'fr', termsVersion: '2026-11' } as const;
  return { firstName, lastName, country, locale, currency, ...said, ...differs };
}

/** Everything that a programme touches, over the stores as the regions wire them. */
export function anAffiliatePlatform() {
  const time = { now: START, talkSeconds: 150 };
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
    talkOf: async () => time.talkSeconds,
    linesOf,
    referrals,
    marks: makeMarkBook(noneCorrupt),
    truthsOf: makeTruthsOf(noneCorrupt),
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
    registering: { ...base, registrations, random: Math.random },
    bind: makeBindReferral({ ...base, codes, clicks, referrals, newId }),
    follow: makeFollowLink({ ...base, codes, clicks, newId }),
    settle: makeSettleCommissions(commissions),
    validate: makeValidateCommissions(commissions),
    release: makeReleaseCommissions(commissions),
    offers: makeGetAffiliateOffers(base),
    link: makeGetReferralLink({ ...base, botUrl: () => 'https://t.me/a_bot' }),
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
export type AffiliatePlatform = ReturnType<typeof anAffiliatePlatform>;

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

/** Somebody follows a link and registers. */
export async function comesBy(platform: AffiliatePlatform, code: string, { uid, role }: { uid: string; role: string }) {
  const browser = { method: 'GET', userAgent: 'Mozilla/5.0 Chrome/140', purpose: '', cookies: '', search: '?l=en' };
  const { location, trail } = await platform.follow({ ...browser, code, ip: '203.0.113.9', isPrivate: false });
  if (!trail) throw new Error('the click was not kept');
  const { clickId, firstClickId } = trail;
  await platform.bind({ uid, role, createdAt: platform.time.now, referral: { code, clickId, firstClickId } });
  return location;
}

/** Somebody waits until what a call pays is theirs. */
export async function waits({ time, validate, release }: AffiliatePlatform, hours: readonly [number, number]) {
  time.now += hours[0] * 3_600_000;
  const validated = await validate();
  time.now += hours[1] * 3_600_000;
  return [validated, await release()];
}

/** Asks for money, confirms it, and the bank pays once an admin has approved it. */
export async function withdraws(platform: AffiliatePlatform, who: ReturnType<typeof as>, amount: number) {
  await platform.save(who, { methodId: METHOD, ...account });
  platform.time.now += 3 * DAY;
  await platform.request(who, { withdrawalId: ID, amount, methodId: METHOD });
  await platform.confirm(ID, 'telegram');
  await platform.process(as('irma', 'admin'), { withdrawalId: ID, reason: 'It is right.' });
  platform.rail.bring('paid');
  await platform.paidBy('wise', 't-1');
  return (await platform.withdrawals(who, { cursor: null })).withdrawals.map(({ status }) => status);
}
