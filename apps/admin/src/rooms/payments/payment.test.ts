import { followPace } from '@sos/browser/follow-pace';
import { describe, expect, it } from 'vitest';
import { deedsOf, isShareLess, pauseOf, type PaymentView, toneOf, typedAmount } from './payment.ts';

type Refund = PaymentView['refunds'][number];
const payment = (status: PaymentView['payment']['status']) =>
  ({ status }) as Partial<PaymentView['payment']> as PaymentView['payment'];
const view = (status: PaymentView['payment']['status'], differs: Partial<PaymentView> = {}) =>
  ({ payment: payment(status), refundable: 0, differences: [], ...differs }) as Partial<PaymentView> as PaymentView;

describe('what can be done with a payment', () => {
  it.each([
    ['captured, with something left', view('captured', { refundable: 1 }), ['refund']],
    ['captured, with nothing left', view('captured'), []],
    ['due', view('capture_due'), ['retry']],
    ['not as its rail has it', view('authorized', { differences: ['status'] }), ['retry']],
    ['released', view('released'), []],
    ['not collected', view('uncollected', { writtenOffAt: null }), ['writeOff']],
    ['written off', view('uncollected', { writtenOffAt: 1 }), []],
  ])('that is %s', (_what, seen, deeds) => {
    expect(deedsOf(seen)).toEqual(deeds);
  });
});

describe('an amount', () => {
  it.each([
    ['12.34', 1234],
    ['12,3', 1230],
    [' 49 ', 4900],
    ['0', null],
    ['49.01', null],
    ['1.234', null],
    ['-1', null],
    ['', null],
    ['all', null],
  ])('typed as "%s" is %s cents', (typed, minor) => {
    expect(typedAmount(typed, 4900)).toBe(minor);
  });
});

it('shows what somebody must look at', () => {
  expect([toneOf('uncollected'), toneOf('refund_due'), toneOf('captured')]).toEqual(['signal', 'wait', 'calm']);
});

it.each([
  ['charged', 'captured', [], false],
  ['charged, with money on its way back', 'captured', ['done', 'due'], followPace.answer],
  ['charged, with money at the rail', 'captured', ['pending'], followPace.money],
  ['to be charged', 'capture_due', [], followPace.answer],
  ['given back in part', 'captured', ['done', 'failed'], false],
] as const)('one that is %s is asked for again while money moves', (_what, status, refunds, pause) => {
  const told = refunds.map((each) => ({ status: each }) as Partial<Refund> as Refund);
  expect(pauseOf({ payment: payment(status), refunds: told })).toBe(pause);
});

it('a share is shown as less once something of it was taken back', () => {
  expect([null, 3100, 2325].map((shareLeft) => isShareLess({ shareLeft, providerShare: 3100 }))).toEqual([
    false,
    false,
    true,
  ]);
});
