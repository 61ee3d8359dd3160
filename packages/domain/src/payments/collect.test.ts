import { describe, expect, it } from 'vitest';
import { differencesOf } from '../journal/rail-differences.ts';
import { aPayment } from '../testing/a-payment.ts';
import { next } from './next.ts';

const lost = aPayment({ status: 'uncollected', sessionId: 'booking-1', settledAt: 5 });
const collect = (at: number) => ({ type: 'collect_requested', at }) as const;

describe('an admin who has it tried anew to take what could not be collected', () => {
  it('makes the rail asked once more, under a key that no earlier try had', () => {
    const { payment, effects } = next(lost, collect(9));
    expect(payment).toMatchObject({ status: 'capture_due', debt: { since: 9, tryNumber: 9, refusals: 0 } });
    expect(effects).toEqual([{ type: 'capture' }]);
  });

  it('does so once by each order, and not by one from before it failed', () => {
    const again = next(next(lost, collect(9)).payment, { type: 'hold_gone', at: 11 }).payment;
    expect(again).toMatchObject({ status: 'uncollected', settledAt: 11 });
    expect(next(again, collect(9)).changed).toBe(false);
    expect(next(again, collect(11)).changed).toBe(false);
    expect(next(again, collect(12)).changed).toBe(true);
  });

  it.each([
    ['that had no call', { sessionId: null }],
    ['that was given up', { writtenOffAt: 6 }],
    ['whose hold the rail has let go', { releasedAt: 6 }],
  ])('changes nothing of a payment %s', (_which, differs) => {
    expect(next({ ...lost, ...differs }, collect(9)).changed).toBe(false);
  });
});

describe('what the rail has taken all the same', () => {
  const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 9 } as const;
  const total = lost.price.total.amount;
  const captured = { ...word, type: 'rail_captured', captured: total, refunded: 0 } as const;

  it('is collected after all: it is on the books, the provider has their share, and its papers are issued', () => {
    const { payment, effects, postings } = next(lost, captured);
    expect(payment).toMatchObject({
      status: 'captured',
      captured: total,
      settledAt: 9,
      unbilled: true,
      unshared: true,
    });
    expect(effects).toEqual([]);
    expect(postings?.map(({ id }) => id)).toEqual([`capture_${lost.id}`]);
    expect(next(payment, captured)).toMatchObject({ changed: false, repeated: true });
  });

  it('and has given back by now is refunded', () => {
    const { payment } = next(lost, { ...captured, type: 'rail_refunded', refunded: total });
    expect(payment).toMatchObject({ status: 'refunded', captured: total, refunded: total });
  });

  it.each([
    ['was given up', { writtenOffAt: 6 }],
    ['the rail had let go', { releasedAt: 6 }],
  ])('stays as it is where it %s, so that the comparison with the rail names it', (_which, differs) => {
    const { payment, postings } = next({ ...lost, ...differs }, captured);
    expect(payment).toMatchObject({ status: 'uncollected', captured: total });
    expect(postings).toBeUndefined();
    const truth = {
      railPaymentId: 'pi_1',
      currency: 'EUR',
      captured: total,
      refunds: [],
      fee: null,
      moves: [],
    } as const;
    const found = differencesOf({ id: payment.id, payment, transfer: undefined, entries: [] }, truth);
    expect(found).toContainEqual(expect.objectContaining({ kind: 'capture_unrecorded', ours: 0, theirs: total }));
  });
});

it('that the rail has let the hold go is dated by its first word', () => {
  const word = { type: 'rail_released', rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 7 } as const;
  const gone = next(lost, word).payment;
  expect(gone).toMatchObject({ status: 'uncollected', releasedAt: 7 });
  expect(next(gone, { ...word, at: 9 })).toMatchObject({ repeated: true, payment: gone });
  const taken = aPayment({ status: 'captured', sessionId: 'booking-1' });
  expect(next(taken, word).payment).toBe(taken);
});
