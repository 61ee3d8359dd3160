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

it('evidence of a call that was talked is told in these words, each where it belongs', () => {
  const invoices = ['INV-2026-1', 'INV-2026-2'];
  expect(assembleEvidence({ session, payment, invoices, terms: null })).toEqual({
    productDescription:
      'A telephone call of up to 20 minutes with a lawyer abroad, booked and paid on our website. We ring both parties and connect them.',
    serviceDate: '2026-01-05',
    activityLog: [
      '2026-01-05 12:00:00 UTC The client booked the call on our website.',
      '2026-01-05 12:00:00 UTC The card or wallet of the client was authorised for the whole price.',
      '2026-01-05 12:04:00 UTC We rang the client.',
      '2026-01-05 12:04:10 UTC The client pressed 1 to accept the call.',
      '2026-01-05 12:04:25 UTC We rang the provider.',
      '2026-01-05 12:04:59 UTC The provider pressed 1 to accept the call.',
      '2026-01-05 12:05:00 UTC Both parties were connected and could hear each other.',
      '2026-01-05 12:06:30 UTC This conversation ended after 90 seconds.',
      '2026-01-05 12:08:20 UTC The payment was taken.',
    ].join('\n'),
    explanation: [
      'The client booked this call on 2026-01-05 12:00:00 UTC and saw the price before paying.',
      'We rang the number that the client gave, and the client pressed 1 to accept the call.',
      'Both parties were connected for 90 seconds.',
      'We charge only for calls of at least 60 seconds; a shorter call releases the payment.',
      'Our invoice: INV-2026-1, INV-2026-2.',
    ].join(' '),
  });
});

it('evidence of a call that nobody was in is about the day for which it was booked, and no more than the booking', () => {
  const expat = { ...aSession(), providerKind: 'expat', scheduledFor: Date.UTC(2026, 0, 9) } as const;
  const held = aPayment({ authorizedAt: null });
  const terms = { version: '', at: BOOKED_AT - 1000 };
  expect(assembleEvidence({ session: expat, payment: held, invoices: [], terms })).toEqual({
    productDescription:
      'A telephone call of up to 20 minutes with an expatriate with local knowledge abroad, booked and paid on our website. We ring both parties and connect them.',
    serviceDate: '2026-01-09',
    activityLog: [
      '2026-01-05 11:59:59 UTC The client accepted our terms of use.',
      '2026-01-05 12:00:00 UTC The client booked the call on our website.',
    ].join('\n'),
    explanation:
      'The client booked this call on 2026-01-05 12:00:00 UTC and saw the price before paying. We charge only for calls of at least 60 seconds; a shorter call releases the payment.',
  });
});

it('evidence of one party tells what became of each ring, and only what is known of it', () => {
  const [answered] = session.client.attempts;
  if (!answered) throw new Error('nobody was rung');
  const rung = { ...answered, answeredAt: null, joinedAt: null, leftAt: null, stays: [] };
  const attempts = [
    { ...rung, dialledAt: at(10), result: 'no_answer', resultAt: at(20), endedAt: at(21) },
    { ...rung, dialledAt: at(30), answeredAt: at(35), recordingConsent: { given: true, at: at(41) }, endedAt: at(50) },
    { ...rung, dialledAt: at(60), recordingConsent: { given: false, at: at(61) } },
    { ...rung, dialledAt: at(70), result: null, resultAt: at(71) },
  ] as const;
  const tried = { ...aSession(), client: { ...session.client, attempts } };
  const { activityLog } = assembleEvidence({ session: tried, payment, invoices: [], terms: null });
  expect(activityLog.split('\n').slice(2, -1)).toEqual([
    '2026-01-05 12:00:10 UTC We rang the client.',
    '2026-01-05 12:00:20 UTC The client did not take the call.',
    '2026-01-05 12:00:30 UTC We rang the client.',
    '2026-01-05 12:00:35 UTC The telephone of the client was answered.',
    '2026-01-05 12:00:41 UTC The client agreed to a recording.',
    '2026-01-05 12:00:50 UTC The line of the client ended.',
    '2026-01-05 12:01:00 UTC We rang the client.',
    '2026-01-05 12:01:01 UTC The client did not agree to a recording.',
    '2026-01-05 12:01:10 UTC We rang the client.',
    '2026-01-05 12:04:10 UTC The client pressed 1 to accept the call.',
    '2026-01-05 12:04:10 UTC The client pressed 1 to accept the call.',
  ]);
});

it('evidence is no longer than a rail takes it', () => {
  const refund = { amount: 1, providerPart: 0, bearer: 'platform', origin: 'admin', railRefundId: null } as const;
  const refunds = Array.from({ length: 400 }, (_, index) => {
    return { ...refund, id: `r-${index}`, status: 'done', at: at(index) } as const;
  });
  const { activityLog } = assembleEvidence({ session, payment: { ...payment, refunds }, invoices: [], terms: null });
  expect(activityLog).toHaveLength(20_000);
});
