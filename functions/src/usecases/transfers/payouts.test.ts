import { balancesOf } from '@sos/domain/journal/posting';
import { next as nextPayment } from '@sos/domain/payments/next';
import { next as nextTransfer } from '@sos/domain/transfers/next';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryConnect } from '../testing/memory-connect.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { MemoryPayouts } from '../testing/memory-payouts.ts';
import { MemoryPayoutAccounts } from '../testing/memory-payout-accounts.ts';
import { MemoryTransfers } from '../testing/memory-transfers.ts';
import { makeSavePaypalEmail } from './save-paypal-email.ts';
import { makeTransferDesk } from './transfer-desk.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PROVIDER = 'provider-uid';
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: NOW, captured: 4900 } as const;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A charged call of a provider in Kenya, and all that is done about their share. */
async function aCashDesk(paypalEmail: string | null = 'lena@example.com') {
  let now = NOW;
  const clock = { now: () => now };
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  const accounts = new MemoryPayoutAccounts();
  const payouts = new MemoryPayouts({ clock });
  const alerts = new MemoryAlerts();
  const person = { firstName: 'Lena', lastName: 'Otieno', email: 'l@example.com', payoutCountry: 'KE', paypalEmail };
  const people = { find: async (uid: string) => (uid === PROVIDER ? person : undefined) };
  const told: unknown[] = [];
  const notify = async (notice: { text: string; cause: string }) => void told.push(`${notice.text} ${notice.cause}`);
  const connect = new MemoryConnect({ clock });
  const ports = { payments, transfers, accounts, payouts, people, alerts, clock, log: silent, notify };
  const desk = makeTransferDesk({ ...ports, connect });
  const change = (event: Parameters<typeof nextPayment>[1]) =>
    payments.change('booking-1', (payment) => nextPayment(payment, event));
  payments.add(aPayment({ sessionId: 'booking-1', status: 'capture_due' }));
  await change({ type: 'rail_captured', ...word });
  await desk.openAccount(PROVIDER);
  const balances = () => balancesOf(payments.entries.list());
  return {
    ...desk,
    payouts,
    accounts,
    told,
    alerts: alerts.kinds,
    wait: (ms: number) => void (now += ms),
    refund: async (amount: number) => {
      const refundId = `r-${amount}`;
      await change({ type: 'refund_requested', refundId, amount, bearer: 'provider', at: NOW });
      const refunds = [{ railRefundId: 're_1', refundId, amount, status: 'done' }] as const;
      await change({ type: 'rail_captured', ...word, refunds });
    },
    settle: () => desk.settle({ paymentId: 'booking-1' }),
    transfer: () => transfers.byId.get('booking-1'),
    itemId: () => payouts.batches.at(-1)?.itemId ?? '',
    balances,
    payable: () => balances().provider_payable?.EUR ?? 0,
    retry: () => transfers.change('booking-1', (known) => nextTransfer(known, { type: 'retried', at: now })),
    saveAddress: (email: string) =>
      makeSavePaypalEmail(ports)({ uid: PROVIDER, role: 'provider', isAdmin: false }, { email }),
  };
}

describe('a share that leaves by PayPal', () => {
  it('is asked for once, and counts as sent only when PayPal says that it has arrived', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    await desk.settle();
    expect(desk.payouts.asked).toEqual(['transfer:booking-1:1']);
    expect(desk.transfer()).toMatchObject({ status: 'asked', moves: [], order: { payout: { state: 'pending' } } });
    expect(desk.payable()).toBe(-3000);
    desk.payouts.arrive(desk.itemId());
    await desk.followPayout({ itemId: desk.itemId() });
    expect(desk.transfer()).toMatchObject({ status: 'sent', moves: [{ rail: 'paypal', amount: 3000, fee: 60 }] });
    expect(desk.balances()).toMatchObject({
      provider_payable: { EUR: 0 },
      paypal_clearing: { EUR: -3060 },
      fees: { EUR: 60 },
    });
  });

  it('is found by the sweep where PayPal’s word of it was lost', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    desk.payouts.arrive(desk.itemId());
    await desk.finish();
    expect(desk.transfer()?.status).toBe('sent');
  });

  it('is not sent twice when the answer is lost, nor when it stays lost for a month', async () => {
    const desk = await aCashDesk();
    desk.payouts.loseAnswer = true;
    await expect(desk.settle()).rejects.toThrow('the answer was lost');
    desk.payouts.loseAnswer = false;
    await desk.settle();
    expect(desk.payouts.batches).toHaveLength(1);
    const other = await aCashDesk();
    other.payouts.loseAnswer = true;
    await expect(other.settle()).rejects.toThrow('the answer was lost');
    other.wait(31 * DAY);
    other.payouts.loseAnswer = false;
    await other.finish();
    expect(other.payouts.batches).toHaveLength(1);
    expect(other.transfer()?.status).toBe('asked');
    expect(other.alerts).toContain('transfer_stuck');
  });

  it('waits for an address, and leaves when there is one', async () => {
    const desk = await aCashDesk(null);
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'waiting', waitsFor: 'address' });
    await desk.saveAddress('lena@example.com');
    await desk.finish();
    expect(desk.transfer()?.status).toBe('asked');
  });

  it('is owed again once when nobody took it, and waits for another address', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    desk.payouts.bounce(desk.itemId());
    await desk.followPayout({ itemId: desk.itemId() });
    await desk.followPayout({ itemId: desk.itemId() });
    await desk.finish();
    expect(desk.transfer()).toMatchObject({ status: 'waiting', waitsFor: 'bounced', moves: [] });
    expect(desk.payable()).toBe(-3000);
    expect(desk.payouts.batches).toHaveLength(1);
    expect(new Set(desk.told)).toEqual(new Set([`bounced_provider payout-booking-1-${NOW}`]));
    await desk.saveAddress('otieno@example.com');
    desk.wait(48 * HOUR);
    await desk.finish();
    expect(desk.payouts.asked).toEqual(['transfer:booking-1:1', 'transfer:booking-1:2']);
  });

  it('comes back after it had arrived, and is then owed again', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    desk.payouts.arrive(desk.itemId());
    await desk.finish();
    desk.payouts.bounce(desk.itemId(), 'REFUNDED');
    await desk.followPayout({ itemId: desk.itemId() });
    await desk.followPayout({ itemId: desk.itemId() });
    expect(desk.transfer()).toMatchObject({ status: 'waiting', waitsFor: 'bounced', bounced: { code: 'REFUNDED' } });
    expect(desk.payable()).toBe(-3000);
    expect(desk.balances()).toMatchObject({ paypal_clearing: { EUR: -60 }, fees: { EUR: 60 } });
  });

  it('is asked for again later where our own balance was empty', async () => {
    const desk = await aCashDesk();
    desk.payouts.refuses = 'INSUFFICIENT_FUNDS';
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'failed', order: { refusedWith: 'INSUFFICIENT_FUNDS' } });
    expect(desk.alerts).toEqual(['transfer_refused']);
    desk.payouts.refuses = undefined;
    desk.wait(HOUR);
    await desk.finish();
    desk.payouts.fail(desk.itemId());
    await desk.finish();
    expect(desk.transfer()).toMatchObject({ status: 'failed', tryNumber: 3, order: { payout: null } });
    desk.wait(HOUR);
    await desk.finish();
    expect(desk.transfer()).toMatchObject({ status: 'asked', tryNumber: 3 });
  });

  it('is called back while nobody has taken it and the client is given the money back', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    desk.payouts.wait(desk.itemId());
    await desk.settle();
    await desk.refund(4900);
    await desk.settle();
    expect(desk.payouts.gone('booking-1')).toBe(0);
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'nothing', moves: [] });
    expect(desk.payable()).toBe(0);
  });

  it('that has arrived is not taken back: what they owe is shown', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    desk.payouts.arrive(desk.itemId());
    await desk.settle();
    await desk.refund(1633);
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'waiting', waitsFor: 'overpaid', earned: 2001 });
    expect(desk.payable()).toBe(999);
    await desk.finish();
    expect(desk.alerts).toContain('transfer_overpaid');
  });

  it('is sent again to the same address when an admin wants it', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    desk.payouts.bounce(desk.itemId());
    await desk.settle();
    expect(desk.transfer()?.waitsFor).toBe('bounced');
    await desk.retry();
    await desk.settle();
    expect(desk.transfer()).toMatchObject({ status: 'asked', tryNumber: 2 });
  });

  it('that nobody has taken for weeks is no alert before PayPal sends it back', async () => {
    const desk = await aCashDesk();
    await desk.settle();
    desk.payouts.wait(desk.itemId());
    await desk.settle();
    desk.wait(29 * DAY);
    await desk.finish();
    expect(desk.alerts).toEqual([]);
    desk.wait(3 * DAY);
    await desk.finish();
    expect(desk.alerts).toEqual(['transfer_stuck']);
  });
});

describe('an address', () => {
  it('that takes the place of another serves two days later, and its owner is told', async () => {
    const desk = await aCashDesk();
    const { address, freshUntil } = await desk.saveAddress('other@example.com');
    expect([address, freshUntil]).toEqual(['o…r@example.com', NOW + 48 * HOUR]);
    expect(desk.told).toEqual(['paypal_provider paypal-2']);
    await desk.settle();
    expect(desk.transfer()?.waitsFor).toBe('new_address');
    desk.wait(48 * HOUR);
    await desk.finish();
    expect(desk.transfer()?.status).toBe('asked');
  });

  it('that is given again changes nothing', async () => {
    const desk = await aCashDesk();
    expect(await desk.saveAddress('lena@example.com')).toMatchObject({ freshUntil: null });
    expect(desk.told).toEqual([]);
  });
});
