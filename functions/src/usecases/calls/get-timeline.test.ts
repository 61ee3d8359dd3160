import { aPayment } from '@sos/domain/testing/a-payment';
import { awaitedCost, withLegs } from '@sos/domain/costs/call-cost';
import { aRecording } from '@sos/domain/testing/a-recording';
import { aSession } from '@sos/domain/testing/a-session';
import { bookedEntry } from '@sos/domain/calls/timeline';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { CallStory } from './book-ports.ts';
import { makeGetTimeline } from './get-timeline.ts';
import { makeListCalls } from './list-calls.ts';

const session = aSession();
const at = (seconds: number) => session.createdAt + seconds * 1000;
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const names = async () => new Map([[session.clientId, 'Ada Byron']]);
const zone = async () => 'Europe/Lisbon';
const costs = { read: async () => undefined };
const recordings = { ofSession: async () => [] };
const story: CallStory = {
  timeline: async () => [{ id: 'e1', value: bookedEntry(session) }],
  notices: async () => [{ id: 'n1', value: { text: 'booked_client', recipientId: 'c', at: at(2) } }],
  deliveries: async () => [
    { id: 'd1', value: { text: 'booked_client', recipientId: 'c', at: at(3), channel: 'email', status: 'sent' } },
  ],
  alerts: async () => [{ id: 'a1', value: { kind: 'session_abandoned', at: at(9) } }],
  deeds: async () => [anAuditRecord({ id: 'x1', action: 'adminCancelCall', reason: 'They asked.', at: at(5) })],
};

describe('the timeline of a call', () => {
  it('has what happened to it in every place, in order, each line with its cause and its document', async () => {
    const payment = aPayment({ id: session.id, createdAt: at(-60), authorizedAt: at(-1), status: 'authorized' });
    const needs = {
      sessions: { read: async () => session },
      payments: { read: async () => payment },
      book: { names, zone },
      recordings,
      costs,
    };
    const get = checkAnswers('adminGetTimeline', makeGetTimeline({ ...needs, story }));
    const answer = await get(irma, { kind: 'call', id: session.id });
    expect([answer.clientName, answer.providerZone]).toEqual(['Ada Byron', 'Europe/Lisbon']);
    expect(answer.lines.map(({ source, event, document }) => [source, event, document])).toEqual([
      ['payment', 'opened', `payments/${session.id}`],
      ['payment', 'authorized', `payments/${session.id}`],
      ['session', 'booked', `call_sessions/${session.id}/timeline/e1`],
      ['notice', 'booked_client', 'notifications/n1'],
      ['delivery', 'booked_client', 'notification_deliveries/d1'],
      ['deed', 'adminCancelCall', 'admin_audit_logs/x1'],
      ['alert', 'session_abandoned', 'technical_alerts/a1'],
    ]);
    expect(answer.lines.find(({ source }) => source === 'deed')).toMatchObject({ detail: 'They asked.' });
  });

  it('dates what was taken and what was given back each by its own', async () => {
    const refund = {
      amount: 4900,
      providerPart: 0,
      bearer: 'platform',
      origin: 'dashboard',
      railRefundId: 're_1',
    } as const;
    const payment = aPayment({
      createdAt: at(-60),
      status: 'refunded',
      captured: 4900,
      refunded: 4900,
      settledAt: at(400),
      refunds: [{ ...refund, id: 're_1', status: 'done', at: at(9000) }],
    });
    const needs = {
      sessions: { read: async () => session },
      payments: { read: async () => payment },
      book: { names, zone },
      recordings,
      costs,
    };
    const { lines } = await makeGetTimeline({ ...needs, story })(irma, { kind: 'call', id: session.id });
    const told = lines.filter(({ source }) => source === 'payment').map(({ event, at: instant }) => [event, instant]);
    expect(told.slice(-2)).toEqual([
      ['captured', at(400)],
      ['refund_done', at(9000)],
    ]);
  });

  it.each([
    ['released', { captured: 0 }, 'released'],
    ['uncollected', { captured: 0 }, 'uncollected'],
    ['captured', { captured: 4900 }, 'captured'],
  ] as const)('calls the end of a payment that is %s by its own name', async (status, differs, told) => {
    const payment = aPayment({ status, settledAt: at(400), ...differs });
    const needs = {
      sessions: { read: async () => session },
      payments: { read: async () => payment },
      book: { names, zone },
      recordings,
      costs,
    };
    const { lines } = await makeGetTimeline({ ...needs, story })(irma, { kind: 'call', id: session.id });
    expect(lines.find(({ source, at: instant }) => source === 'payment' && instant === at(400))).toMatchObject({
      event: told,
      about: { amount: { amount: 4900, currency: 'EUR' } },
    });
  });

  it('tells what happened within one second as we took note of it', async () => {
    const entry = bookedEntry(session);
    const noted = (event: string, instant: number, recordedAt: number) => ({
      id: event,
      value: { ...entry, event, at: instant, recordedAt },
    });
    const timeline = async () => [
      noted('left', at(90), at(91)),
      noted('gave_up', at(90) + 700, at(90) + 700),
      noted('settled', at(90) + 300, at(92)),
      noted('joined', at(89) + 900, at(95)),
    ];
    const needs = {
      sessions: { read: async () => session },
      payments: { read: async () => undefined },
      book: { names, zone },
      recordings,
      costs,
    };
    const get = makeGetTimeline({ ...needs, story: { ...story, timeline } });
    const { lines } = await get(irma, { kind: 'call', id: session.id });
    expect(lines.filter(({ source }) => source === 'session').map(({ event }) => event)).toEqual([
      'joined',
      'gave_up',
      'left',
      'settled',
    ]);
  });

  it('says from when to when a telephone rang in vain', async () => {
    const dialled = { ...bookedEntry(session), event: 'dial_due', attemptId: 'client-1', at: at(240) };
    const unanswered = { ...dialled, event: 'call_ended', detail: 'no_answer', at: at(330) };
    const timeline: CallStory['timeline'] = async () => [
      { id: 'e1', value: dialled },
      { id: 'e2', value: unanswered },
    ];
    const over = { ...session, endedAt: at(400) };
    const needs = {
      sessions: { read: async () => over },
      payments: { read: async () => undefined },
      book: { names, zone },
      recordings,
      costs,
    };
    const get = checkAnswers('adminGetTimeline', makeGetTimeline({ ...needs, story: { ...story, timeline } }));
    const answer = await get(irma, { kind: 'call', id: session.id });
    expect(answer.absences).toEqual([{ party: 'client', rings: 1, from: at(240), to: at(330) }]);
    expect(answer.lines.find(({ event }) => event === 'dial_due')?.about).toMatchObject({
      attemptId: 'client-1',
      outcome: 'no_answer',
      until: at(330),
    });
  });

  it.each([
    ['EUR', { captured: 4900 }, { amount: 1896, currency: 'EUR' }],
    ['USD', { captured: 4900 }, null],
    ['EUR', { captured: null, status: 'authorized' as const }, null],
  ] as const)('says what the carrier asks for in %s, and what that leaves us', async (currency, paid, margin) => {
    const legs = [{ attemptId: 'client-1', price: { hundredths: 400, currency } }];
    const needs = {
      sessions: { read: async () => session },
      payments: { read: async () => aPayment({ status: 'captured', settledAt: at(400), ...paid }) },
      book: { names, zone },
      recordings: { ofSession: async () => [{ value: aRecording({ state: 'completed', seconds: 90 }) }] },
      costs: { read: async () => withLegs(awaitedCost(0), legs, 0) },
      story,
    };
    const get = checkAnswers('adminGetTimeline', makeGetTimeline(needs));
    const { cost, recordings: heard } = await get(irma, { kind: 'call', id: session.id });
    expect(cost).toEqual({ amounts: [{ amount: 4, currency }], isWhole: true, margin });
    expect(heard).toMatchObject([{ state: 'completed', seconds: 90 }]);
  });

  it('is of a call that is there', async () => {
    const nobody = { read: async () => undefined };
    const get = makeGetTimeline({
      sessions: nobody,
      payments: nobody,
      book: { names, zone },
      story,
      recordings,
      costs,
    });
    await expect(get(irma, { kind: 'call', id: 'gone' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('the list of calls', () => {
  it('names the client, and refuses a place that is none', async () => {
    const page = async () => ({ calls: [session], next: null });
    const list = checkAnswers('adminListCalls', makeListCalls({ book: { page, names } }));
    const asked = { state: 'any', order: 'newest', limit: 50 } as const;
    expect((await list(irma, asked)).calls).toMatchObject([{ id: session.id, clientName: 'Ada Byron', money: 'none' }]);
    const lost = makeListCalls({ book: { page: async () => undefined, names } });
    await expect(lost(irma, { ...asked, cursor: 'x' })).rejects.toMatchObject({ reason: 'invalid_input' });
  });
});
