import { paths } from '@sos/contracts/paths';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPayment } from '../../../usecases/testing/memory-payments.ts';
import { db } from '../shared/db.ts';
import { at20, localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makePaymentStore } from './payment-store.ts';

localFirestore();
let now = START;
const clock = { now: () => now };
const payments = makePaymentStore(clock, noneCorrupt);
beforeEach(() => void (now = START));

describe('payments', () => {
  const event = { rail: 'stripe', eventId: 'evt_1', type: 'payment_intent.succeeded' } as const;
  const captured = (payment: ReturnType<typeof aPayment>) =>
    payment.status === 'authorized' ? { ...payment, status: 'captured' as const, settledAt: now } : undefined;

  it('are written once, by whoever came first', async () => {
    const railIds = Array.from({ length: 20 }, (_, index) => `pi_${index}`);
    const stored = await Promise.all(railIds.map((railId) => payments.createIfAbsent(aPayment({ railId }))));
    expect(new Set(stored.map(({ railId }) => railId)).size).toBe(1);
    expect(await payments.read('booking-1')).toMatchObject({ railId: stored[0]?.railId });
  });

  it('follow an event once, though it is delivered twenty times at once', async () => {
    await payments.createIfAbsent(aPayment());
    const outcomes = await at20(() => payments.changeOnce(event, 'booking-1', captured));
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1);
    expect(await payments.read('booking-1')).toMatchObject({ status: 'captured', settledAt: now });
  }, 30_000);

  it('follow an event once even when it would change something again', async () => {
    await payments.createIfAbsent(aPayment({ settledAt: 0 }));
    const count = (payment: ReturnType<typeof aPayment>) => ({ ...payment, settledAt: (payment.settledAt ?? 0) + 1 });
    expect(await payments.changeOnce(event, 'booking-1', count)).toBe('changed');
    expect(await payments.changeOnce(event, 'booking-1', count)).toBe('seen');
    expect(await payments.changeOnce({ ...event, eventId: 'evt_2' }, 'booking-1', count)).toBe('changed');
    expect(await payments.read('booking-1')).toMatchObject({ settledAt: 2 });
  });

  it('do not follow an event about nobody, nor one that changes nothing', async () => {
    expect(await payments.changeOnce(event, 'nobody', captured)).toBe('unknown_payment');
    await payments.createIfAbsent(aPayment());
    expect(await payments.changeOnce(event, 'booking-1', () => undefined)).toBe('unchanged');
    expect(await payments.read('booking-1')).toMatchObject(aPayment());
  });

  it('without a call are found while they may hold money', async () => {
    const old = { createdAt: START - 1 };
    await payments.createIfAbsent(aPayment({ ...old, id: 'held' }));
    await payments.createIfAbsent(aPayment({ ...old, id: 'open', status: 'created', createdAt: START - 2 }));
    await payments.createIfAbsent(aPayment({ ...old, id: 'given-back', status: 'released' }));
    await payments.createIfAbsent(aPayment({ ...old, id: 'booked', sessionId: 'booked' }));
    await payments.createIfAbsent(aPayment({ id: 'young', createdAt: START }));
    expect((await payments.unscheduled(START, 10)).map(({ id }) => id)).toEqual(['open', 'held']);
  });

  it('without a call do not hide behind one that cannot be read, which is reported', async () => {
    await payments.createIfAbsent(aPayment({ id: 'good', createdAt: START - 1 }));
    await payments.createIfAbsent(aPayment({ id: 'odd', createdAt: START - 2 }));
    await db().doc(paths.payment('odd')).update({ total: 'much' });
    const reported: string[] = [];
    const watched = makePaymentStore(clock, async ({ path }) => void reported.push(path));
    expect((await watched.unscheduled(START, 10)).map(({ id }) => id)).toEqual(['good']);
    expect(reported).toEqual([paths.payment('odd')]);
  });
});
