import { expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { next } from './next.ts';

const lost = aPayment({ status: 'uncollected', sessionId: 'booking-1', settledAt: 5 });
const writtenOff = (at: number) => ({ type: 'written_off', at }) as const;

it('what could not be collected is written off once, for the provider alone: the client is sent no document of it', () => {
  const { payment, postings } = next(lost, writtenOff(9));
  expect(payment).toMatchObject({ status: 'uncollected', writtenOffAt: 9, unshared: true, unbilled: false });
  expect(postings).toHaveLength(1);
  expect(next(payment, writtenOff(10))).toMatchObject({ changed: false, repeated: true });
});

it('nothing is written off where there was no call', () => {
  expect(next({ ...lost, sessionId: null }, writtenOff(9))).toMatchObject({ changed: false, repeated: false });
});

it('tries nothing anew that the rail has told to be released, and whatever it says of that later is a repetition', () => {
  const word = { type: 'rail_released', rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 7 } as const;
  const gone = next(lost, word).payment;
  expect(gone).toMatchObject({ status: 'uncollected', releasedAt: 7 });
  expect(next(gone, { type: 'collect_requested', at: 9 })).toMatchObject({ changed: false, payment: gone });
  expect(next(gone, { ...word, at: 9 })).toMatchObject({ repeated: true, payment: gone });
});
