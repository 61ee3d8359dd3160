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
