import { next as nextPayment } from '@sos/domain/payments/next';
import { aPayment } from '@sos/domain/testing/a-payment';
import { beforeEach, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryConnect } from '../testing/memory-connect.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { MemoryPayouts } from '../testing/memory-payouts.ts';
import { MemoryPayoutAccounts } from '../testing/memory-payout-accounts.ts';
import { MemoryTransfers } from '../testing/memory-transfers.ts';
import { makeRetryTransfer } from './retry-transfer.ts';
import { makeTransferDesk } from './transfer-desk.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const wish = { transferId: 'booking-1', retryId: '3f2c8f5e-6a7b-4c1d-9e2f-0a1b2c3d4e5f', reason: 'It is open now.' };
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: NOW, captured: 4900 } as const;
const person = { firstName: 'Camille', lastName: 'Roy', email: 'camille@example.com', payoutCountry: 'FR' };

async function aRefusedShare() {
  const clock = { now: () => NOW };
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  const accounts = new MemoryPayoutAccounts();
  const connect = new MemoryConnect({ clock });
  const noted: string[] = [];
  const deeds = { note: async ({ id }: { id: string }) => void (noted.includes(id) || noted.push(id)) };
  const way = { connect, payouts: new MemoryPayouts(), notify: async () => undefined };
  const ports = { payments, transfers, accounts, ...way, alerts: new MemoryAlerts(), clock, log };
  const desk = makeTransferDesk({ ...ports, people: { find: async () => person } });
  const account = await desk.openAccount('provider-uid');
  const accountId = account?.accountId ?? '';
  connect.tell(accountId, { detailsSubmitted: true, payoutsEnabled: true, due: [], disabledReason: null });
  await desk.followAccount({ uid: 'provider-uid', accountId });
  payments.add(aPayment({ sessionId: 'booking-1', status: 'capture_due' }));
  await payments.change('booking-1', (payment) => nextPayment(payment, { type: 'rail_captured', ...word }));
  connect.refuses = 'balance_insufficient';
  await desk.settle({ paymentId: 'booking-1' });
  connect.refuses = undefined;
  const retry = makeRetryTransfer({ transfers, settle: desk.settle, deeds, clock });
  return { connect, transfers, noted, settle: desk.settle, retry: checkAnswers('adminRetryTransfer', retry) };
}

let share: Awaited<ReturnType<typeof aRefusedShare>>;
beforeEach(async () => {
  share = await aRefusedShare();
});

it('a share that was refused is sent before its pause is over, under the next key, and the deed is written down', async () => {
  await share.settle({ paymentId: 'booking-1' });
  expect(share.transfers.byId.get('booking-1')?.status).toBe('failed');
  expect(await share.retry(irma, wish)).toEqual({ status: 'sent', waitsFor: null });
  expect(share.connect.net('booking-1')).toBe(3000);
  expect(share.connect.asked.filter((key) => key.startsWith('transfer'))).toEqual([
    'transfer:booking-1:1',
    'transfer:booking-1:2',
  ]);
  expect(share.noted).toEqual([`retry-${wish.retryId}`]);
});

it('a share that has arrived is not sent again', async () => {
  await share.retry(irma, wish);
  await expect(share.retry(irma, wish)).rejects.toMatchObject({ reason: 'changed' });
  await expect(share.retry(irma, { ...wish, transferId: 'unknown' })).rejects.toMatchObject({ reason: 'not_found' });
  expect(share.connect.net('booking-1')).toBe(3000);
});

it('of two admins at once the provider is paid once', async () => {
  const both = [share.retry(irma, wish), share.retry({ ...irma, uid: 'hans' }, wish)];
  await Promise.allSettled(both);
  expect(share.connect.net('booking-1')).toBe(3000);
});

it('a rail that does not answer leaves the share where the sweep finds it', async () => {
  share.connect.loseAnswer = true;
  expect(await share.retry(irma, wish)).toEqual({ status: 'asked', waitsFor: null });
  expect((await share.transfers.open({ limit: 9, after: null })).ids).toEqual(['booking-1']);
});
