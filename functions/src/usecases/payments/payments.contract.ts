import { next } from '@sos/domain/payments/next';
import type { PaymentEvent } from '@sos/domain/payments/events';
import { dueStatuses, type Payment, settledStatuses } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { beforeEach, describe, expect, it } from 'vitest';
import { allPages } from '../testing/all-pages.ts';
import type { PageQuery } from '../shared/ports.ts';
import type { Payments, RailEventKey } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const word = (type: 'rail_authorized' | 'rail_captured'): PaymentEvent => {
  return { type, rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: AT };
};
const told = (eventId: string): RailEventKey => ({ rail: 'stripe', eventId, type: 'payment_intent.succeeded' });
const by = (event: PaymentEvent) => (payment: Payment) => next(payment, event);
const released: PaymentEvent = { type: 'release_requested', reason: 'provider_lost', at: AT };
const at20 = <T>(work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 20 }, (_, index) => work(index)));

/** What every store of payments does. `makeStore` gives one that is empty, for each test. */
export function paymentsContract(makeStore: () => Payments): void {
  let store: Payments;
  beforeEach(() => {
    store = makeStore();
  });
  describe('a payment on record', () => {
    itKeeps(() => store);
  });
  describe('a change', () => {
    itChanges(() => store);
  });
  describe('an event of the rail', () => {
    itFollowsOnce(() => store);
  });
  describe('the lists', () => {
    itLists(() => store);
    itListsRefunds(() => store);
  });
}

function itKeeps(store: () => Payments): void {
  it('comes back exactly as it was', async () => {
    const payment = aPayment({ sessionId: 'booking-1', settledAt: AT, captureBefore: AT + 1 });
    await store().createIfAbsent(payment);
    expect(await store().read('booking-1')).toEqual(payment);
    expect(await store().read('nothing')).toBeUndefined();
  });

  it('is written once, by whoever came first', async () => {
    const stored = await at20((index) => store().createIfAbsent(aPayment({ railPaymentId: `pi_${index}` })));
    expect(new Set(stored.map(({ railPaymentId }) => railPaymentId)).size).toBe(1);
    expect(await store().read('booking-1')).toEqual(stored[0]);
  });
}

function itChanges(store: () => Payments): void {
  it('is written when it changes something, and says what follows', async () => {
    await store().createIfAbsent(aPayment());
    const transition = await store().change('booking-1', by(released));
    expect(transition).toMatchObject({ changed: true, effects: [{ type: 'release' }] });
    expect(await store().read('booking-1')).toEqual(transition?.payment);
    expect(transition?.payment.status).toBe('release_due');
  });

  it('that was made before is a repetition', async () => {
    await store().createIfAbsent(aPayment({ status: 'release_due' }));
    const again = await store().change('booking-1', by(released));
    expect(again).toEqual({
      payment: aPayment({ status: 'release_due' }),
      effects: [],
      changed: false,
      repeated: true,
    });
  });

  it('is made by one of twenty at once', async () => {
    await store().createIfAbsent(aPayment());
    const transitions = await at20(() => store().change('booking-1', by(released)));
    expect(transitions.filter((transition) => transition?.changed)).toHaveLength(1);
  }, 30_000);

  it('of nothing is none', async () => {
    expect(await store().change('nothing', by(released))).toBeUndefined();
  });
}

function itFollowsOnce(store: () => Payments): void {
  it('is followed once, though it is delivered twenty times at once', async () => {
    await store().createIfAbsent(aPayment());
    const captured = by(word('rail_captured'));
    const transitions = await at20(() => store().changeOnce(told('evt_1'), 'booking-1', captured));
    expect(transitions.filter((transition) => transition?.changed)).toHaveLength(1);
    expect(transitions.filter((transition) => transition?.repeated)).toHaveLength(19);
    expect(await store().read('booking-1')).toMatchObject({ status: 'captured', settledAt: AT });
  }, 30_000);

  it('is followed once even when it would change something again', async () => {
    await store().createIfAbsent(aPayment({ settledAt: 0 }));
    const count = (payment: Payment) => {
      return { payment: { ...payment, settledAt: (payment.settledAt ?? 0) + 1 }, ...news };
    };
    expect(await store().changeOnce(told('evt_1'), 'booking-1', count)).toMatchObject({ changed: true });
    const again = await store().changeOnce(told('evt_1'), 'booking-1', count);
    expect(again).toEqual({ payment: aPayment({ settledAt: 1 }), effects: [], changed: false, repeated: true });
    expect(await store().changeOnce(told('evt_2'), 'booking-1', count)).toMatchObject({ changed: true });
    expect(await store().read('booking-1')).toMatchObject({ settledAt: 2 });
  });

  it('is not on record when it changed nothing, so that it may change something later', async () => {
    await store().createIfAbsent(aPayment({ status: 'released' }));
    const stale = { changed: false, repeated: false };
    expect(await store().changeOnce(told('evt_1'), 'booking-1', by(word('rail_authorized')))).toMatchObject(stale);
    const learnt = (payment: Payment) => ({ payment: { ...payment, captureBefore: AT }, ...news });
    expect(await store().changeOnce(told('evt_1'), 'booking-1', learnt)).toMatchObject({ changed: true });
  });

  it('about nothing of ours is nothing', async () => {
    expect(await store().changeOnce(told('evt_1'), 'nothing', by(word('rail_captured')))).toBeUndefined();
  });
}

const news = { effects: [], changed: true, repeated: false } as const;

function itLists(store: () => Payments): void {
  const add = (...payments: Payment[]) => Promise.all(payments.map((payment) => store().createIfAbsent(payment)));

  it('name what is open, without a call and old enough, oldest first', async () => {
    await add(
      aPayment({ id: 'held', createdAt: AT - 1 }),
      aPayment({ id: 'open', createdAt: AT - 2, status: 'created' }),
      aPayment({ id: 'refused', createdAt: AT - 3, status: 'failed' }),
      aPayment({ id: 'booked', createdAt: AT - 4, sessionId: 'booked' }),
      aPayment({ id: 'young', createdAt: AT }),
      ...[...dueStatuses, ...settledStatuses].map((status) => aPayment({ id: status, createdAt: AT - 5, status })),
    );
    const list = (query: PageQuery) => store().unscheduled(AT, query);
    expect(await list({ limit: 10, after: null })).toEqual({ ids: ['refused', 'open', 'held'], next: null });
    expect(await list({ limit: 1, after: null })).toEqual({ ids: ['refused'], next: 'refused' });
    for (const limit of [1, 2, 3]) expect(await allPages(list, limit)).toEqual(['refused', 'open', 'held']);
  });

  it('name what a client has open without a call, however old, and nobody else’s', async () => {
    await add(
      aPayment({ id: 'held' }),
      aPayment({ id: 'open', status: 'created' }),
      aPayment({ id: 'booked', sessionId: 'booked' }),
      aPayment({ id: 'other', clientId: 'eve' }),
      ...[...dueStatuses, ...settledStatuses].map((status) => aPayment({ id: status, status })),
    );
    expect((await store().unbookedOf(aPayment().clientId)).toSorted()).toEqual(['held', 'open']);
    expect(await store().unbookedOf('nobody')).toEqual([]);
  });

  it('count what a client has opened since then that became a booking or is open no longer', async () => {
    await add(
      aPayment({ id: 'open', createdAt: AT }),
      aPayment({ id: 'old', createdAt: AT - 1, sessionId: 'old' }),
      aPayment({ id: 'booked', createdAt: AT, sessionId: 'booked' }),
      aPayment({ id: 'other', createdAt: AT, clientId: 'eve', sessionId: 'other' }),
      ...[...dueStatuses, ...settledStatuses].map((status) => aPayment({ id: status, createdAt: AT + 1, status })),
    );
    const ended = dueStatuses.length + settledStatuses.length;
    expect(await store().countUsedUp(aPayment().clientId, AT)).toBe(1 + ended);
    expect(await store().countUsedUp(aPayment().clientId, AT + 1)).toBe(ended);
    expect(await store().countUsedUp('nobody', AT)).toBe(0);
  });

  it('go on behind one that is open no longer', async () => {
    await add(aPayment({ id: 'one', createdAt: AT - 3 }), aPayment({ id: 'two', createdAt: AT - 2 }));
    const { next: after } = await store().unscheduled(AT, { limit: 1, after: null });
    await store().change('one', by({ ...word('rail_captured') }));
    expect(await store().unscheduled(AT, { limit: 1, after })).toMatchObject({ ids: ['two'] });
  });

  it('name what is due, with and without a call', async () => {
    await add(
      aPayment({ id: 'a', status: 'release_due' }),
      aPayment({ id: 'b', status: 'capture_due', sessionId: 'b' }),
      aPayment({ id: 'c', status: 'refund_due', sessionId: 'c' }),
      aPayment({ id: 'd' }),
      aPayment({ id: 'e', status: 'released' }),
    );
    const list = (query: PageQuery) => store().due(query);
    for (const limit of [1, 2, 3, 10]) expect((await allPages(list, limit)).toSorted()).toEqual(['a', 'b', 'c']);
  });
}

function itListsRefunds(store: () => Payments): void {
  it('name the refunds that a rail has begun and not ended', async () => {
    const taken = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, captured: 4900, at: AT } as const;
    for (const [id, status] of [
      ['one', 'pending'],
      ['two', 'done'],
      ['three', 'pending'],
    ] as const) {
      await store().createIfAbsent(aPayment({ id, status: 'captured', captured: 4900 }));
      const refunds = [{ railRefundId: `r-${id}`, refundId: null, amount: 100, status }];
      await store().change(id, by({ type: 'rail_captured', ...taken, refunds }));
    }
    const list = (query: PageQuery) => store().pendingRefunds(query);
    for (const limit of [1, 10]) expect((await allPages(list, limit)).toSorted()).toEqual(['r-one', 'r-three']);
  });
}
