import type { Payment } from '@sos/domain/payments/payment';
import { next as nextPayment } from '@sos/domain/payments/next';
import { balancesOf } from '@sos/domain/journal/posting';
import { aPayment } from '@sos/domain/testing/a-payment';
import type { PayoutRail } from '@sos/domain/money/payout-rail';
import { describe, expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryConnect } from '../testing/memory-connect.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { MemoryPayouts } from '../testing/memory-payouts.ts';
import { MemoryPayoutAccounts } from '../testing/memory-payout-accounts.ts';
import { MemoryTransfers } from '../testing/memory-transfers.ts';
import { makeTransferDesk } from './transfer-desk.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: NOW, captured: 4900 } as const;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Everything about providers' shares, over memory; the provider's bank is in `country`. */
function aCashDesk(country = 'FR') {
  let now = NOW;
  const clock = { now: () => now };
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  const accounts = new MemoryPayoutAccounts();
  const connect = new MemoryConnect({ clock });
  const alerts = new MemoryAlerts();
  const person = { firstName: 'Camille', lastName: 'Roy', email: 'camille@example.com', payoutCountry: country };
  const people = { find: async (uid: string) => (uid === 'provider-uid' ? person : undefined) };
  const payouts = new MemoryPayouts({ clock });
  const notify = async () => undefined;
  const rails = { connect, payouts, notify };
  const desk = makeTransferDesk({ payments, transfers, accounts, ...rails, people, alerts, clock, log: silent });
  const change = (event: Parameters<typeof nextPayment>[1]) =>
    payments.change('booking-1', (payment) => nextPayment(payment, event));
  return {
    ...desk,
    connect,
    accounts,
    payments,
    alerts: alerts.kinds,
    wait: (ms: number) => void (now += ms),
    charge: async (differs: Partial<Payment> = {}) => {
      payments.add(aPayment({ sessionId: 'booking-1', status: 'capture_due', ...differs }));
      await change({ type: 'rail_captured', ...word });
    },
    lose: async () => payments.add(aPayment({ sessionId: 'booking-1', status: 'uncollected', captured: null })),
    writeOff: async () => change({ type: 'written_off', at: NOW }),
    refund: async (amount: number) => {
      const refundId = `r-${amount}`;
      await change({ type: 'refund_requested', refundId, amount, bearer: 'provider', at: NOW });
      const refunds = [{ railRefundId: 're_1', refundId, amount, status: 'done' }] as const;
      await change({ type: 'rail_captured', ...word, refunds });
    },
    settle: () => desk.settle({ paymentId: 'booking-1' }),
    transfer: () => transfers.byId.get('booking-1'),
    net: () => connect.net('booking-1'),
    payable: () => balancesOf(payments.entries.list()).provider_payable?.EUR ?? 0,
    verified: async () => {
      const account = await desk.openAccount('provider-uid');
      const accountId = account?.accountId ?? '';
      connect.tell(accountId, { detailsSubmitted: true, payoutsEnabled: true, due: [], disabledReason: null });
      await desk.followAccount({ uid: 'provider-uid', accountId });
    },
  };
}

describe('a share', () => {
  it('of what could not be collected is sent once that is written off, and once', async () => {
    const desk = aCashDesk();
    await desk.verified();
    await desk.lose();
    await desk.settle();
    expect([desk.net(), desk.payable()]).toEqual([0, 0]);
    await desk.writeOff();
    await desk.writeOff();
    expect(desk.payable()).toBe(-3000);
    await desk.settle();
    await desk.settle();
    expect([desk.net(), desk.payable()]).toEqual([3000, 0]);
    expect(desk.transfer()).toMatchObject({ earned: 3000, status: 'sent' });
  });

  it('is sent once the call is charged, and the journal owes the provider nothing more', async () => {
    const desk = aCashDesk();
    await desk.verified();
    await desk.charge();
    await desk.settle();
    await desk.settle();
    expect(desk.net()).toBe(3000);
    expect(desk.connect.asked.filter((key) => key.startsWith('transfer'))).toEqual(['transfer:booking-1:1']);
    expect(desk.transfer()?.status).toBe('sent');
    expect(desk.payable()).toBe(0);
  });

  it('waits while the provider has not told who they are, and leaves when they have', async () => {
    const desk = aCashDesk();
    await desk.openAccount('provider-uid');
    await desk.charge();
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'waiting', waitsFor: 'kyc' });
    expect(desk.payable()).toBe(-3000);
    await desk.verified();
    expect(desk.net()).toBe(3000);
    expect(desk.transfer()?.status).toBe('sent');
  });

  it('waits for an address where PayPal pays, and no account is opened', async () => {
    const desk = aCashDesk('KE');
    await desk.openAccount('provider-uid');
    expect(await desk.accounts.read('provider-uid')).toMatchObject({
      rail: 'paypal' satisfies PayoutRail,
      kycStatus: 'none',
    });
    await desk.charge();
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'waiting', waitsFor: 'address' });
    expect(desk.connect.accounts.size).toBe(0);
  });

  it('of the platform’s own account is not sent', async () => {
    const desk = aCashDesk();
    desk.accounts.own.add('provider-uid');
    await desk.verified();
    await desk.charge();
    await desk.settle();
    expect(desk.net()).toBe(0);
    expect(desk.transfer()?.status).toBe('sent');
    expect(desk.payable()).toBe(0);
  });

  it('comes back in proportion when the client gets money back, and whole with the rest', async () => {
    const desk = aCashDesk();
    await desk.verified();
    await desk.charge();
    await desk.settle();
    await desk.refund(1633);
    await desk.settle();
    expect(desk.net()).toBe(2001);
    expect(desk.transfer()?.status).toBe('reversed_in_part');
    expect(desk.payable()).toBe(0);
  });

  it('that is given back before it was sent is never sent', async () => {
    const desk = aCashDesk();
    await desk.charge();
    await desk.settle();
    await desk.refund(4900);
    await desk.settle();
    await desk.verified();
    expect(desk.net()).toBe(0);
    expect(desk.transfer()).toMatchObject({ status: 'nothing', moves: [] });
  });
});

describe('a lost answer', () => {
  it('is asked for under the same key, and after a minute looked up', async () => {
    const desk = aCashDesk();
    await desk.verified();
    await desk.charge();
    desk.connect.loseAnswer = true;
    await expect(desk.settle()).rejects.toThrow('the answer was lost');
    await expect(desk.settle()).rejects.toThrow('the answer was lost');
    expect(desk.transfer()?.status).toBe('asked');
    desk.wait(25 * 3_600_000);
    await desk.settle();
    expect(desk.net()).toBe(3000);
    expect(desk.transfer()?.status).toBe('sent');
    expect(new Set(desk.connect.asked.filter((key) => key.startsWith('transfer'))).size).toBe(1);
  });

  it('of a request that never arrived leads to the next key', async () => {
    const desk = aCashDesk();
    await desk.verified();
    await desk.charge();
    desk.connect.down = true;
    await expect(desk.settle()).rejects.toThrow('out of reach');
    desk.connect.down = false;
    desk.wait(60_000);
    await desk.settle();
    expect(desk.connect.asked.at(-1)).toBe('transfer:booking-1:2');
    expect(desk.net()).toBe(3000);
  });
});

describe('a refusal', () => {
  it('is an alert, and is asked again after a pause', async () => {
    const desk = aCashDesk();
    await desk.verified();
    await desk.charge();
    desk.connect.refuses = 'balance_insufficient';
    await desk.settle();
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'failed', order: { refusedWith: 'balance_insufficient' } });
    expect(desk.alerts).toEqual(['transfer_refused']);
    expect(desk.connect.asked.filter((key) => key.startsWith('transfer'))).toHaveLength(1);
    desk.connect.refuses = undefined;
    desk.wait(15 * 60_000);
    await desk.finish();
    expect(desk.net()).toBe(3000);
  });
});

describe('the sweep', () => {
  it('counts what no task has, opens the account that is missing, and tells of money that does not move', async () => {
    const desk = aCashDesk();
    await desk.charge();
    await desk.finish();
    expect(desk.connect.accounts.size).toBe(1);
    expect(desk.transfer()).toMatchObject({ status: 'waiting', waitsFor: 'kyc' });
    await desk.verified();
    await desk.refund(4900);
    desk.connect.down = true;
    await desk.finish();
    desk.wait(3_600_000);
    await desk.finish();
    expect(desk.alerts).toEqual(['transfer_stuck']);
  });
});

it('a word of Stripe’s that was lost is asked for by the sweep, some hours later', async () => {
  const desk = aCashDesk();
  const account = await desk.openAccount('provider-uid');
  await desk.charge();
  desk.connect.tell(account?.accountId ?? '', { payoutsEnabled: true, due: [] });
  await desk.finish();
  expect(desk.net()).toBe(0);
  desk.wait(6 * 3_600_000);
  await desk.finish();
  expect(desk.net()).toBe(3000);
});

it('money that somebody moved in Stripe’s dashboard is told to an admin, and nothing is sent for it', async () => {
  const desk = aCashDesk();
  await desk.verified();
  await desk.charge();
  await desk.settle();
  const byHand = { kind: 'reverse', amount: 500, of: 'tr_booking-1_1', railId: 'trr_hand', tryNumber: null } as const;
  desk.connect.moves.set('booking-1', [...(desk.connect.moves.get('booking-1') ?? []), byHand]);
  await desk.followTransfer({ paymentId: 'booking-1' });
  expect(desk.alerts).toEqual(['transfer_by_hand']);
  expect(desk.net()).toBe(2500);
});

describe('an account', () => {
  it('is opened once, and only for who is approved', async () => {
    const desk = aCashDesk();
    expect(await desk.openAccount('nobody')).toBeUndefined();
    await desk.openAccount('provider-uid');
    await desk.openAccount('provider-uid');
    expect(desk.connect.asked).toEqual(['account:provider-uid:1']);
    expect(await desk.accounts.read('provider-uid')).toMatchObject({ kycStatus: 'needed', needs: ['person', 'bank'] });
  });

  it('is asked for under the next key after a failure, which the rail would repeat for a day', async () => {
    const desk = aCashDesk();
    desk.connect.down = true;
    await expect(desk.openAccount('provider-uid')).rejects.toThrow('out of reach');
    desk.connect.down = false;
    await desk.openAccount('provider-uid');
    expect(desk.connect.asked).toEqual(['account:provider-uid:2']);
  });

  it('of which the rail tells is asked for anew, and another’s changes nothing', async () => {
    const desk = aCashDesk();
    await desk.verified();
    const before = await desk.accounts.read('provider-uid');
    await desk.followAccount({ uid: 'provider-uid', accountId: 'acct_stranger' });
    await desk.followAccount({ uid: 'nobody', accountId: 'acct_stranger' });
    expect(await desk.accounts.read('provider-uid')).toBe(before);
    expect(before).toMatchObject({ kycStatus: 'complete', payoutsEnabled: true, needs: [] });
  });
});
