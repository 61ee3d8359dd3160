import { describe, expect, it } from 'vitest';
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

it('that the rail has let the hold go is dated by its first word', () => {
  const word = { type: 'rail_released', rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 7 } as const;
  const gone = next(lost, word).payment;
  expect(gone).toMatchObject({ status: 'uncollected', releasedAt: 7 });
  expect(next(gone, { ...word, at: 9 })).toMatchObject({ repeated: true, payment: gone });
  const taken = aPayment({ status: 'captured', sessionId: 'booking-1' });
  expect(next(taken, word).payment).toBe(taken);
});
