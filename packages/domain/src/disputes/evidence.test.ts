import { expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { aSession, BOOKED_AT } from '../testing/a-session.ts';
import { at, goodCall, tell } from '../testing/tell.ts';
import { assembleEvidence } from './evidence.ts';

const payment = aPayment({ authorizedAt: BOOKED_AT, settledAt: at(500), status: 'captured', captured: 4900 });
const session = tell(aSession(), ...goodCall(90), { type: 'facts_final', at: at(450) }).session;

it('evidence tells who was rung, who pressed the key, and how long both were connected, in order', () => {
  const { activityLog, explanation, serviceDate } = assembleEvidence({
    session,
    payment,
    invoices: ['INV-2026-1'],
    terms: null,
  });
  const lines = activityLog.split('\n').map((line) => line.slice(24));
  expect(activityLog).toContain('2026-01-05 12:04:00 UTC We rang the client.');
  expect(lines.filter((line) => /pressed|connected|conversation|payment was/.test(line))).toEqual([
    'The client pressed 1 to accept the call.',
    'The provider pressed 1 to accept the call.',
    'Both parties were connected and could hear each other.',
    'This conversation ended after 90 seconds.',
    'The payment was taken.',
  ]);
  const moments = activityLog.split('\n').map((line) => line.slice(0, 19));
  expect(moments).toEqual(moments.toSorted());
  expect(explanation).toContain('INV-2026-1');
  expect(serviceDate).toBe('2026-01-05');
});

it('evidence claims nothing that did not happen, and names nobody', () => {
  const unanswered = assembleEvidence({ session: aSession(), payment, invoices: [], terms: null });
  expect(unanswered.explanation).not.toMatch(/pressed|connected|invoice/);
  expect(unanswered.activityLog).not.toMatch(/connected|pressed/);
  const all = JSON.stringify(assembleEvidence({ session, payment, invoices: [], terms: null }));
  expect(all).not.toMatch(/Camille|client-uid|provider-uid/);
});

it('evidence tells when the client accepted the terms, and each refund by its own day and amount', () => {
  const refund = { id: 'r-1', providerPart: 0, bearer: 'platform', origin: 'admin', railRefundId: 're_1' } as const;
  const refunds = [
    { ...refund, amount: 1000, status: 'done', at: at(9000) },
    { ...refund, id: 'r-2', amount: 700, status: 'failed', at: at(9500) },
  ] as const;
  const terms = { version: '2026-10', at: BOOKED_AT - 1000 };
  const facts = { session, payment: { ...payment, refunded: 1000, refunds }, invoices: [], terms };
  const { activityLog, explanation } = assembleEvidence(facts);
  const lines = activityLog.split('\n').map((line) => line.slice(24));
  expect(lines[0]).toBe('The client accepted our terms of use, version 2026-10.');
  expect(lines.slice(-2)).toEqual(['The payment was taken.', 'We gave €10.00 back to the client.']);
  expect(activityLog).not.toContain('€7.00');
  expect(explanation).toContain('Of the price, €10.00 has been refunded already.');
});
