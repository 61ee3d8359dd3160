import { aPayment } from '@sos/domain/testing/a-payment';
import { expect, it } from 'vitest';
import { createPayment } from '../payments/payment-documents.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeSweepMark, settledPayments } from './paid-calls.ts';

localFirestore();

it('payments are listed by when they were settled, and how far the list is whole', async () => {
  for (const [id, settledAt] of [
    ['p3', 30],
    ['p1', 10],
    ['p2', 20],
    ['open', null],
  ] as const) {
    await createPayment(aPayment({ id, settledAt }));
  }
  expect(await settledPayments.between(0, 30, 9)).toEqual({ ids: ['p1', 'p2', 'p3'], reached: 30 });
  expect(await settledPayments.between(0, 30, 2)).toEqual({ ids: ['p1', 'p2'], reached: 19 });
  expect(await settledPayments.between(10, 29, 9)).toEqual({ ids: ['p2'], reached: 29 });
});

it('the mark is where it was moved to', async () => {
  const mark = makeSweepMark(noneCorrupt);
  expect(await mark.read()).toBeUndefined();
  for (const until of [5, 9]) await mark.move(until);
  expect(await mark.read()).toBe(9);
});
