import type { WorldClock } from '@sos/clock/world-clock';
import { money } from '@sos/domain/money/money';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaymentRail } from '../../usecases/payments/ports.ts';
import { anOrder } from '../../usecases/testing/an-order.ts';
import { type AStripe, startAStripe } from './testing/a-stripe.ts';

let stripe: AStripe;
let clock: WorldClock;
let rail: PaymentRail;
let pay: AStripe['pay'];
let byHand: AStripe['byHand'];

beforeEach(async () => {
  stripe = await startAStripe();
  ({ clock, rail, pay, byHand } = stripe);
});
afterEach(() => stripe.close());

describe('a part that is given back', () => {
  async function captured(card?: string): Promise<string> {
    const { railPaymentId } = await rail.create(anOrder());
    await pay(railPaymentId, card);
    await rail.capture(railPaymentId, 'capture:b-1');
    return railPaymentId;
  }
  const part = (amount: number, id = 'r-1') => ({ id, amount });

  it('is told with our own id, once under its key, with the fee that Stripe keeps', async () => {
    const id = await captured();
    await rail.refund(id, 'refund:b-1:r-1:1', part(1000));
    const truth = await rail.refund(id, 'refund:b-1:r-1:1', part(1000));
    expect(truth).toMatchObject({
      status: 'captured',
      bookingId: 'b-1',
      captured: 4900,
      refunded: 1000,
      fee: money(99, 'EUR'),
    });
    expect(truth.refunds).toMatchObject([{ refundId: 'r-1', amount: 1000, status: 'done' }]);
    await byHand('refunds', { payment_intent: id, amount: '300' });
    expect((await rail.read(id)).refunds.map(({ refundId, amount }) => [refundId, amount])).toEqual([
      ['r-1', 1000],
      [null, 300],
    ]);
    await expect(rail.refund(id, 'refund:b-1:r-2:1', part(3601, 'r-2'))).rejects.toThrow('amount_too_large');
  });

  it.each([
    ['waits for the bank first', 'pm_card_pendingRefund', ['pending', 'done'], 1000],
    ['is sent back by the bank', 'pm_card_refundFail', ['done', 'failed'], 0],
  ])('that %s', async (_what, card, [first, last], refunded) => {
    const id = await captured(card);
    const before = await rail.refund(id, 'refund:b-1:r-1:1', part(1000));
    expect(before.refunds).toMatchObject([{ status: first }]);
    await clock.advance(61_000);
    expect(await rail.read(id)).toMatchObject({ refunded, refunds: [{ status: last }] });
  });
});
