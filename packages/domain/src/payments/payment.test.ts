import { expect, it } from 'vitest';
import { mayBecome, type PaymentStatus, paymentStatuses } from './payment.ts';

const legal = new Set([
  'created>authorized',
  'created>failed',
  'created>released',
  'created>captured',
  'failed>authorized',
  'failed>released',
  'failed>captured',
  'authorized>captured',
  'authorized>released',
  'authorized>uncollected',
  'captured>refunded',
  'released>uncollected',
]);
const pairs = paymentStatuses.flatMap((from) => paymentStatuses.map((to) => [from, to] as const));

it.each(pairs)('a payment that is %s may become %s only along an edge', (from, to) => {
  expect(mayBecome(from, to)).toBe(legal.has(`${from}>${to}`));
});

it('never captures what was released, nor releases what was captured', () => {
  const reach = (from: PaymentStatus): PaymentStatus[] =>
    paymentStatuses.filter((to) => mayBecome(from, to)).flatMap((to) => [to, ...reach(to)]);
  expect(reach('released')).not.toContain('captured');
  expect(reach('captured')).not.toContain('released');
});
