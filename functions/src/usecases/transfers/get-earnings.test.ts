import { next } from '@sos/domain/transfers/next';
import { aPayment } from '@sos/domain/testing/a-payment';
import { newPayoutAccount } from '@sos/domain/transfers/payout-account';
import { openTransfer, type Payee, type Transfer } from '@sos/domain/transfers/transfer';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryConnect } from '../testing/memory-connect.ts';
import { MemoryOwnShares } from '../testing/memory-own-shares.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { MemoryPayoutAccounts } from '../testing/memory-payout-accounts.ts';
import { MemoryTransfers } from '../testing/memory-transfers.ts';
import { makeGetEarnings, makeGetEarningsStatement } from './get-earnings.ts';
import { makeCreateStripeAccount, makeGetOnboardingLink } from './payout-pages.ts';

/** A Monday. */
const NOW = Date.UTC(2026, 0, 5, 12);
const DAY = 86_400_000;
const RANG = NOW - 7 * DAY;
const camille = { uid: 'camille', role: 'lawyer', isAdmin: false };
const ready: Payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true };

function share(id: string, at: number, payee = ready): Transfer {
  const opened = openTransfer({ id, providerId: 'camille', currency: 'EUR' }, at);
  return next(opened, { type: 'counted', earned: 3000, isFrozen: false, payee, at }).transfer;
}
function sent(transfer: Transfer, at: number): Transfer {
  const { id } = transfer;
  const done = { type: 'done', kind: 'send', amount: 3000, railId: `tr_${id}`, of: null, payee: ready, at } as const;
  return next(transfer, done).transfer;
}

/** The console's use cases over memory; the provider is approved, and their bank is in `bank`. */
function aDesk({ bank = 'FR', shares = [] as Transfer[], payments = new MemoryPayments() } = {}) {
  const transfers = new MemoryTransfers(payments);
  for (const each of shares) transfers.byId.set(each.id, each);
  const accounts = new MemoryPayoutAccounts();
  const connect = new MemoryConnect();
  const person = { firstName: 'Camille', lastName: 'Roy', email: 'c@example.com', payoutCountry: bank };
  const people = { find: async (uid: string) => (uid === 'camille' ? person : undefined) };
  const origins = {
    calledAt: async (id: string) => (id === 'old' ? undefined : RANG),
    payment: async (id: string) => payments.read(id),
    answerBy: async (id: string) => (id === 'dp_asked' ? NOW + 9 * DAY : null),
  };
  const needs = { accounts, people, ownShares: new MemoryOwnShares(transfers), origins, clock: { now: () => NOW } };
  const openAccount = async (uid: string) => {
    if (uid !== 'camille') return undefined;
    const facts = await connect.openAccount({ ...person, uid, key: 'account' });
    const opened = { ...newPayoutAccount('FR', 'stripe'), accountId: facts.accountId };
    return accounts.change(
      uid,
      async (before) => before ?? (bank === 'FR' ? opened : newPayoutAccount(bank, 'paypal')),
    );
  };
  const webOrigin = () => 'https://sos.example';
  return {
    connect,
    accounts,
    earnings: checkAnswers('getEarnings', makeGetEarnings(needs)),
    statement: checkAnswers('getEarningsStatement', makeGetEarningsStatement(needs)),
    create: checkAnswers('createStripeAccount', makeCreateStripeAccount(openAccount)),
    link: checkAnswers('getOnboardingLink', makeGetOnboardingLink({ accounts, openAccount, connect, webOrigin })),
  };
}

describe('what a provider earned', () => {
  it('is told per call and in all, with what the bank gets next and when', async () => {
    const late = { ...ready, isReady: false };
    const shares = [sent(share('one', NOW - 6 * DAY), NOW - 6 * DAY), share('two', NOW, late)];
    const { earnings } = aDesk({ shares });
    const told = await earnings(camille, { cursor: null });
    expect(told.sums).toEqual([
      {
        earned: { amount: 6000, currency: 'EUR' },
        pending: { amount: 3000, currency: 'EUR' },
        paid: { amount: 3000, currency: 'EUR' },
      },
    ]);
    expect(told.paydays).toEqual([{ at: Date.UTC(2026, 0, 12), amount: { amount: 3000, currency: 'EUR' } }]);
    expect(told.shares).toMatchObject([
      { id: 'two', status: 'waiting', waitsFor: 'kyc', sent: 0 },
      { id: 'one', status: 'sent', sent: 3000, reversed: 0, isOwn: false },
    ]);
    expect(told.account).toMatchObject({ rail: 'stripe', kycStatus: 'none' });
    await expect(earnings(camille, { cursor: 'foreign' })).rejects.toMatchObject({ reason: 'invalid_input' });
  });

  it('stands at the time at which the call rang, and at its own where the call is gone', async () => {
    const { earnings } = aDesk({ shares: [share('old', NOW - DAY), share('one', NOW)] });
    const told = (await earnings(camille, { cursor: null })).shares;
    expect(told.map(({ id, calledAt }) => [id, calledAt])).toEqual([
      ['one', RANG],
      ['old', NOW - DAY],
    ]);
  });

  it('says of a share that a dispute keeps what is at stake and until when we answer, also once it was sent', async () => {
    const payments = new MemoryPayments();
    const stake = { status: 'frozen', withdrawn: 0, fee: 0, providerPart: 0, revision: 1, toldAt: NOW } as const;
    const captured = aPayment({ status: 'captured', sessionId: 'b', captured: 4900, settledAt: NOW });
    payments.add(
      { ...captured, id: 'asked', disputes: [{ ...stake, id: 'dp_asked', amount: 4900 }] },
      { ...captured, id: 'answered', disputes: [{ ...stake, id: 'dp_answered', amount: 2450 }] },
    );
    const frozen = (transfer: Transfer): Transfer => ({ ...transfer, isFrozen: true });
    const shares = [frozen(sent(share('asked', NOW - 1), NOW)), frozen(share('answered', NOW)), share('free', NOW + 1)];
    const told = (await aDesk({ shares, payments }).earnings(camille, { cursor: null })).shares;
    expect(told.map(({ id, status, dispute }) => [id, status, dispute])).toEqual([
      ['free', 'due', null],
      ['answered', 'due', { atStake: 1500, answerBy: null }],
      ['asked', 'sent', { atStake: 3000, answerBy: NOW + 9 * DAY }],
    ]);
  });

  it('says before there is an account which rail there will be', async () => {
    expect((await aDesk({ bank: 'KE' }).earnings(camille, { cursor: null })).account.rail).toBe('paypal');
    expect((await aDesk({ bank: 'AF' }).earnings(camille, { cursor: null })).account.rail).toBeNull();
  });

  it('is listed for one month, from its first instant to before the next', async () => {
    const starts = [
      Date.UTC(2025, 11, 31, 23, 59),
      Date.UTC(2026, 0, 1),
      Date.UTC(2026, 0, 31, 23),
      Date.UTC(2026, 1, 1),
    ];
    const { statement } = aDesk({ shares: starts.map((at, index) => share(`b-${index}`, at)) });
    const { shares } = await statement(camille, { month: '2026-01' });
    expect(shares.map(({ id }) => id)).toEqual(['b-1', 'b-2']);
  });
});

describe('the pages of Stripe', () => {
  it('are for who is approved, and lead back to the earnings in the language of the page', async () => {
    const desk = aDesk();
    expect(await desk.create(camille, {})).toMatchObject({ rail: 'stripe' });
    expect((await desk.link(camille, { page: 'setup', locale: 'fr' })).url).toContain('/setup/acct_camille');
    expect((await desk.link(camille, { page: 'payouts', locale: 'fr' })).url).toContain('/express/acct_camille');
    const nobody = { ...camille, uid: 'nobody' };
    await expect(desk.create(nobody, {})).rejects.toMatchObject({ reason: 'not_approved' });
    await expect(desk.link(nobody, { page: 'setup', locale: 'fr' })).rejects.toMatchObject({ reason: 'not_approved' });
  });

  it('are not there for who is paid in another way', async () => {
    const desk = aDesk({ bank: 'KE' });
    await expect(desk.link(camille, { page: 'setup', locale: 'fr' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});
