import { paths } from '@sos/contracts/paths';
import { paymentDocumentSchema } from '@sos/contracts/payments';
import { freshDebt } from '@sos/domain/payments/debt';
import type { PaymentEvent } from '@sos/domain/payments/events';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { paymentsContract } from '../../../usecases/payments/payments.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
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

const books = () => db().doc(paths.paymentBooks('booking-1'));
const shownText = async () => JSON.stringify((await stored().get()).data());

it('a payment is stored flat, with instants as time stamps, and what is internal where no client reads it', async () => {
  await payments.createIfAbsent(aPayment({ createdAt: NOW }));
  const { id: _id, price, railPaymentId, debt, refunds, disputes, ...rest } = aPayment();
  const { platformFee, ...shownPrice } = price;
  expect((await stored().get()).data()).toEqual({
    ...rest,
    ...shownPrice,
    owedSince: null,
    isTroubled: false,
    disputeSteps: 0,
    createdAt: Timestamp.fromMillis(NOW),
    authorizedAt: Timestamp.fromMillis(0),
  });
  expect((await books().get()).data()).toEqual({ railId: railPaymentId, platformFee, debt, refunds, disputes });
});

it('what is known of a debt lies in the books, and is read again with the payment', async () => {
  await payments.createIfAbsent(aPayment({ sessionId: 'booking-1' }));
  const tell = (event: PaymentEvent) => payments.change('booking-1', (payment) => next(payment, event));
  await tell({ type: 'capture_requested', at: NOW });
  expect((await payments.read('booking-1'))?.debt).toMatchObject({ since: NOW, tryNumber: 1, unknownSince: null });
  expect((await books().get()).get('debt')).toBeNull();
  await tell({ type: 'rail_refused', code: 'do_not_honor', tryNumber: 1, undone: true, at: NOW + 5 });
  const debt = { since: NOW, tryNumber: 2, refusedWith: 'do_not_honor', refusals: 1, askAfter: NOW + 60_005 };
  expect((await payments.read('booking-1'))?.debt).toMatchObject(debt);
  expect(await shownText()).not.toMatch(/do_not_honor|pi_1|platformFee/);
  await tell({ type: 'rail_captured', rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: NOW + 9 });
  expect(await payments.read('booking-1')).toMatchObject({ status: 'captured', debt: null });
  expect((await books().get()).get('debt')).toBeNull();
});

it('of a change of the books and one of the payment at the same time, neither is lost', async () => {
  const due = aPayment({ sessionId: 'booking-1', status: 'capture_due' });
  await payments.createIfAbsent({ ...due, debt: { ...freshDebt(NOW), unknownSince: NOW } });
  const other = makePaymentStore({ now: () => NOW }, noneCorrupt);
  await Promise.all([payments.read('booking-1'), other.read('booking-1')]);
  const refused = { type: 'rail_refused', code: 'odd', tryNumber: 1, undone: true, at: NOW } as const;
  await Promise.all([
    other.change('booking-1', captured),
    payments.change('booking-1', (payment) => next(payment, refused)),
  ]);
  expect(await payments.read('booking-1')).toMatchObject({ status: 'captured', debt: null });
});

it('an event is taken for a repetition only when it is on record, not when an entry of the journal is there already', async () => {
  await payments.createIfAbsent(aPayment({ sessionId: 'booking-1', status: 'capture_due' }));
  await db().doc(paths.accountingEntry('capture_booking-1')).set({});
  const event = { rail: 'stripe', eventId: 'evt_1', type: 'captured' } as const;
  const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, captured: 4900, refunded: 0 } as const;
  const decide = (payment: Payment) => next(payment, { type: 'rail_captured', ...word, at: NOW });
  await expect(payments.changeOnce(event, 'booking-1', decide)).rejects.toThrow(/exists/i);
  expect(await payments.read('booking-1')).toMatchObject({ status: 'capture_due' });
});

it('a payment in one document, as an older release wrote it, goes on in that form', async () => {
  const {
    id: _id,
    price,
    railPaymentId: railId,
    refunds: _refunds,
    disputes: _disputes,
    ...rest
  } = aPayment({ sessionId: 'booking-1' });
  await put(paths.payment('booking-1'), paymentDocumentSchema, {
    ...rest,
    ...price,
    railId,
    owedSince: null,
    isTroubled: false,
    disputeSteps: 0,
  });
  expect(await payments.read('booking-1')).toMatchObject({ railPaymentId: 'pi_1', price });
  await payments.change('booking-1', (payment) => next(payment, { type: 'capture_requested', at: NOW }));
  await payments.change('booking-1', (payment) => next(payment, { type: 'outcome_unknown', at: NOW }));
  expect((await payments.read('booking-1'))?.debt).toMatchObject({ unknownSince: NOW });
  expect((await books().get()).exists).toBe(false);
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
