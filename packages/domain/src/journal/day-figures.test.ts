import { expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { next } from '../payments/next.ts';
import { newInvoice, retold, taxOf } from '../subscriptions/invoice.ts';
import { aPayment } from '../testing/a-payment.ts';
import { dayFigures } from './day-figures.ts';
import type { Posting } from './posting.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: AT } as const;

it('a day says what was charged, given back, sent, subscribed and kept, whatever the states between', () => {
  const captured = { type: 'rail_captured', ...word, captured: 4900, fee: money(99, 'EUR') } as const;
  const taken = next(aPayment({ sessionId: 'booking-1' }), captured);
  const asked = next(taken.payment, {
    type: 'refund_requested',
    refundId: 'r',
    amount: 500,
    bearer: 'platform',
    at: AT,
  });
  const told = (status: 'pending' | 'done') => [{ railRefundId: 're', refundId: 'r', amount: 500, status }];
  const pending = next(asked.payment, { ...captured, refunds: told('pending') });
  const done = next(pending.payment, { ...captured, refunds: told('done') });
  const facts = {
    id: 'in_1',
    number: null,
    railPaymentId: 'pi_2',
    paid: money(1900, 'EUR'),
    paidAt: AT,
    fee: money(54, 'EUR'),
    refunded: 0,
    disputes: [],
  };
  const tax = taxOf('FR', { country: 'FR', vatNumber: null });
  const bought = newInvoice(facts, { ownerId: 'camille', tax }, AT);
  const back = retold(bought.invoice, { ...facts, refunded: 900 }, AT);
  const postings = [taken, asked, pending, done].flatMap((each) => each.postings ?? []);
  const all = [...postings, bought.posting, back?.posting].filter((each): each is Posting => each !== undefined);
  expect(dayFigures(all)).toEqual([
    {
      currency: 'EUR',
      captures: 1,
      captured: 4900,
      refunded: 500,
      transferred: 0,
      subscribed: 1000,
      disputed: 0,
      vat: 167,
      fees: 153,
    },
  ]);
  expect(dayFigures([])).toEqual([]);
});
