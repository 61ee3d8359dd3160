import { expect, it } from 'vitest';
import { paymentStatuses } from '../payments/payment.ts';
import { aPayment } from '../testing/a-payment.ts';
import { settleLateCapture } from './late-capture.ts';
import { callTasks } from './tasks.ts';

const lost = aPayment({ status: 'uncollected', sessionId: 'booking-1', settledAt: 5 });
const late = { ...lost, status: 'captured', settledAt: 9 } as const;
const anew = callTasks.settle({ sessionId: 'booking-1', action: 'capture', anew: 9 });

it('the call of a payment that was taken for lost is settled anew once the rail has it, or had it', () => {
  expect(settleLateCapture(lost, late)).toEqual(anew);
  expect(settleLateCapture(lost, { ...late, status: 'refunded' })).toEqual(anew);
});

it('nothing is settled anew by any other change, nor where there was no call', () => {
  const others = paymentStatuses.filter((status) => status !== 'uncollected');
  const told = [undefined, ...others.map((status) => ({ ...lost, status }))].map((each) =>
    settleLateCapture(each, late),
  );
  expect(told.filter((task) => task !== undefined)).toEqual([]);
  expect(settleLateCapture(lost, { ...late, status: 'capture_due' })).toBeUndefined();
  expect(settleLateCapture(lost, { ...late, sessionId: null })).toBeUndefined();
});
