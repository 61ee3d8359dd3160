import { paths } from '@sos/contracts/paths';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { paymentsContract } from '../../../usecases/payments/payments.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START as NOW } from '../testing/start-firestore.ts';
import { makePaymentStore } from './payment-store.ts';

const firestore = localFirestore();
const payments = makePaymentStore({ now: () => NOW }, noneCorrupt);

describe('payments in Firestore', () => {
  paymentsContract(() => payments);
});

const stored = () => db().doc(paths.payment('booking-1'));
const captured = (payment: Payment) => {
  const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null } as const;
  return next(payment, { type: 'rail_captured', ...word, at: NOW });
};

it('a payment is stored flat, with instants as time stamps, and under its old name the rail’s id', async () => {
  await payments.createIfAbsent(aPayment({ createdAt: NOW }));
  const { id: _id, price, railPaymentId, ...rest } = aPayment();
  expect((await stored().get()).data()).toEqual({
    ...rest,
    ...price,
    railId: railPaymentId,
    createdAt: Timestamp.fromMillis(NOW),
    authorizedAt: Timestamp.fromMillis(0),
  });
});

it('a change costs one read and one write, keeps fields that it does not know, and no change costs one read', async () => {
  await payments.createIfAbsent(aPayment());
  await stored().update({ ofLater: 'a newer release' });
  firestore.server.resetStats();
  await payments.change('booking-1', captured);
  expect(firestore.server.stats()).toMatchObject({ reads: 1, writes: 1 });
  await payments.change('booking-1', captured);
  expect(firestore.server.stats()).toMatchObject({ reads: 2, writes: 1 });
  expect((await stored().get()).get('ofLater')).toBe('a newer release');
});

it('an event is on record with its effect, and only then', async () => {
  const event = (eventId: string) => ({ rail: 'stripe', eventId, type: 'payment_intent.succeeded' }) as const;
  await payments.createIfAbsent(aPayment());
  await payments.changeOnce(event('evt_1'), 'booking-1', captured);
  await payments.changeOnce(event('evt_2'), 'booking-1', captured);
  const record = async (eventId: string) => (await db().doc(paths.processedEvent('stripe', eventId)).get()).data();
  const processedAt = Timestamp.fromMillis(NOW);
  expect(await record('evt_1')).toEqual({ type: 'payment_intent.succeeded', paymentId: 'booking-1', processedAt });
  expect(await record('evt_2')).toBeUndefined();
});

it('a document of another shape is refused with its path', async () => {
  await payments.createIfAbsent(aPayment());
  await stored().update({ rail: 'cowries' });
  await expect(payments.read('booking-1')).rejects.toThrow(/payments\/booking-1.*rail/s);
});

it('a payment that cannot be read is reported by the list that leaves it out, by a read and by a change', async () => {
  const reported: string[] = [];
  const watched = makePaymentStore({ now: () => NOW }, async ({ path }) => void reported.push(path));
  await payments.createIfAbsent(aPayment({ status: 'capture_due', createdAt: 0 }));
  await payments.createIfAbsent(aPayment({ id: 'readable', status: 'release_due', createdAt: 1 }));
  await stored().update({ rail: 'cowries' });
  const first = await watched.due({ limit: 1, after: null });
  expect(first).toEqual({ ids: [], next: 'booking-1' });
  expect(await watched.due({ limit: 1, after: first.next })).toMatchObject({ ids: ['readable'] });
  await expect(watched.read('booking-1')).rejects.toThrow('rail');
  await expect(watched.change('booking-1', captured)).rejects.toThrow('rail');
  expect(reported).toEqual(Array.from({ length: 3 }, () => paths.payment('booking-1')));
});
