import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, farewells, goodCall, of } from '../testing/tell.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';
import {
  absencesOf,
  bookedEntry,
  type Cause,
  causes,
  noShowEvidence,
  type TimelineEntry,
  timelineEntry,
} from './timeline.ts';

/** The timeline of a session that hears the events, each a second after it happened. */
function timelineOf(...events: SessionEvent[]): TimelineEntry[] {
  let session = aSession();
  const entries = [bookedEntry(session)];
  for (const event of events) {
    const transition = next(session, event);
    if (transition.changed) entries.push(timelineEntry(session, event, { transition, recordedAt: event.at + 1000 }));
    session = transition.session;
  }
  return entries;
}
const recordingAnswered = (given: boolean): SessionEvent => {
  return { type: 'recording_answered', given, attemptId: 'client-1', callRef: 'call-client-1', at: at(250) };
};
const entryOf = (event: string, ...events: SessionEvent[]) =>
  timelineOf(...events).find((entry) => entry.event === event);

describe('a timeline', () => {
  it('begins with the booking and names what each event did, in both clocks', () => {
    const [booked, dialled, accepted] = timelineOf(...goodCall(90));
    expect(booked).toEqual({
      event: 'booked',
      cause: 'client',
      attemptId: null,
      detail: null,
      at: at(0),
      recordedAt: at(0),
      status: 'scheduled',
      money: null,
      effects: [],
    });
    expect(dialled).toMatchObject({
      event: 'dial_due',
      cause: 'task',
      attemptId: 'client-1',
      status: 'calling_client',
    });
    expect(dialled?.effects).toContain('dial:client-1');
    expect(accepted).toMatchObject({ event: 'accepted', cause: 'key', at: at(250), recordedAt: at(251) });
  });

  it('tells where the money was decided and where it went', () => {
    const settled: SessionEvent = { type: 'settled', outcome: 'captured', at: at(400) };
    const steps = timelineOf(...goodCall(90), settled).filter(({ money }) => money !== null);
    expect(steps.map(({ event, cause, money }) => [event, cause, money])).toEqual([
      ['left', 'carrier', 'capture_due'],
      ['settled', 'payments', 'captured'],
    ]);
  });

  it.each([
    ['by_client', 'client'],
    ['by_admin', 'admin'],
    ['provider_gone', 'platform'],
  ] as const)('tells a cancellation %s as a deed of the %s', (reason, cause) => {
    const entry = entryOf('cancel_requested', { type: 'cancel_requested', reason, at: at(1) });
    expect(entry).toMatchObject({ cause, detail: reason, money: 'release_due' });
  });

  it.each<[Cause, SessionEvent[]]>([
    ['task', [dialDue('client', 1, 240), { type: 'time_up', at: at(1500) }]],
    [
      'key',
      [
        ...(['accepted', 'declined', 'call_back_requested', 'gave_up'] as const).map((type) =>
          of('client-1', type, 250),
        ),
        recordingAnswered(true),
      ],
    ],
    [
      'carrier',
      [
        ...(['dial_refused', 'ringing', 'answered', 'machine_detected', 'joined', 'left'] as const).map((type) =>
          of('client-1', type, 250),
        ),
        of('client-1', 'recording_started', 302),
        { type: 'recording_ended', outcome: 'completed', attemptId: 'client-1', callRef: null, at: at(350) },
        ended('client-1', 'busy', 250),
        { type: 'conference_started', at: at(300) },
        { type: 'conference_ended', at: at(300) },
        { type: 'dialled_in', party: 'client', callRef: 'call-client-2', at: at(350) },
      ],
    ],
    ['payments', [{ type: 'settled', outcome: 'captured', at: at(900) }]],
    [
      'platform',
      [
        { type: 'facts_final', at: at(400) },
        { type: 'abandoned', at: at(900) },
        { type: 'vendor_failed', vendor: 'twilio', circuit: 'open', at: at(300) },
        { type: 'vendor_answered', vendor: 'twilio', at: at(320) },
      ],
    ],
  ])('takes for a deed of the %s what is one: %o', (cause, events) => {
    const session = aSession();
    const written = { transition: { session, effects: [] }, recordedAt: at(0) };
    expect(new Set(events.map((event) => timelineEntry(session, event, written).cause))).toEqual(new Set([cause]));
    expect(causes).toContain(cause);
  });

  it('names the attempt that an event is about, and how it ended', () => {
    const about = (event: SessionEvent) => {
      const session = aSession();
      const { attemptId, detail } = timelineEntry(session, event, {
        transition: { session, effects: [] },
        recordedAt: at(0),
      });
      return [attemptId, detail];
    };
    expect(about(dialDue('provider', 2, 240))).toEqual(['provider-2', null]);
    expect(about(of('client-1', 'answered', 250))).toEqual(['client-1', null]);
    expect(about(ended('client-1', 'busy', 250))).toEqual(['client-1', 'busy']);
    expect(about({ type: 'settled', outcome: 'released', at: at(900) })).toEqual([null, 'released']);
    expect(about({ type: 'vendor_failed', vendor: 'twilio', circuit: 'open', at: at(300) })).toEqual([
      null,
      'twilio, circuit open',
    ]);
    expect(about({ type: 'vendor_answered', vendor: 'twilio', at: at(320) })).toEqual([null, 'twilio']);
    expect(about(recordingAnswered(true))).toEqual(['client-1', 'agreed']);
    expect(about(recordingAnswered(false))).toEqual(['client-1', 'refused']);
    expect(about({ type: 'facts_final', at: at(900) })).toEqual([null, null]);
  });

  it('has nothing of an event that changes nothing', () => {
    expect(timelineOf(...goodCall(90), ...farewells(390))).toEqual(timelineOf(...goodCall(90)));
  });
});

describe('the evidence of a no-show', () => {
  const unanswered = (party: 'client' | 'provider', number: number, seconds: number) => [
    dialDue(party, number, seconds),
    ended(`${party}-${number}`, 'no_answer', seconds + 90),
  ];

  it('says from when to when a telephone rang and that nobody pressed a key', () => {
    const waiting = [dialDue('client', 1, 240), of('client-1', 'accepted', 250), of('client-1', 'joined', 251)];
    const rings = [
      ...unanswered('provider', 1, 265),
      ...unanswered('provider', 2, 365),
      ...unanswered('provider', 3, 465),
    ];
    const evidence = noShowEvidence(timelineOf(...waiting, ...rings));
    expect(evidence.absent).toEqual(['provider']);
    expect(evidence.rings).toEqual([
      { attemptId: 'client-1', party: 'client', from: at(240), to: at(250), verdict: 'accepted' },
      { attemptId: 'provider-1', party: 'provider', from: at(265), to: at(355), verdict: 'no_answer' },
      { attemptId: 'provider-2', party: 'provider', from: at(365), to: at(455), verdict: 'no_answer' },
      { attemptId: 'provider-3', party: 'provider', from: at(465), to: at(555), verdict: 'no_answer' },
    ]);
  });

  it('counts the rings of the one who never took the call, not those of the other, who did at last', () => {
    const client = [...unanswered('client', 1, 240), dialDue('client', 2, 340), of('client-2', 'accepted', 350)];
    const evidence = noShowEvidence(timelineOf(...client, ...unanswered('provider', 1, 365)));
    expect(absencesOf(evidence)).toEqual([{ party: 'provider', rings: 1, from: at(365), to: at(455) }]);
  });

  it('sums up how often and between which instants somebody was rung in vain', () => {
    const rings = [...unanswered('client', 1, 240), ...unanswered('client', 2, 340)];
    expect(absencesOf(noShowEvidence(timelineOf(...rings)))).toEqual([
      { party: 'client', rings: 2, from: at(240), to: at(430) },
    ]);
    expect(absencesOf(noShowEvidence(timelineOf(...goodCall(90))))).toEqual([]);
  });

  it('does not depend on the order of the entries', () => {
    const timeline = timelineOf(...unanswered('client', 1, 240), ...unanswered('client', 2, 340));
    expect(noShowEvidence(timeline.toReversed())).toEqual(noShowEvidence(timeline));
  });

  it('blames nobody who still rings, who accepted, or who was never dialled', () => {
    expect(noShowEvidence(timelineOf(dialDue('client', 1, 240)))).toMatchObject({ absent: [], rings: [{ to: null }] });
    expect(noShowEvidence(timelineOf(...goodCall(90))).absent).toEqual([]);
    expect(noShowEvidence(timelineOf())).toEqual({ rings: [], absent: [] });
  });

  it.each(['machine_detected', 'declined', 'dial_refused'] as const)('takes %s for what it is', (verdict) => {
    const ring = [dialDue('client', 1, 240), of('client-1', 'ringing', 242), of('client-1', verdict, 250)];
    const rings = [{ verdict, from: at(240), to: at(250) }];
    expect(noShowEvidence(timelineOf(...ring))).toMatchObject({ absent: ['client'], rings });
  });

  it('has no ring of an entry that names no telephone', () => {
    const [entry] = timelineOf(dialDue('client', 1, 240)).slice(-1);
    expect(entry && noShowEvidence([{ ...entry, attemptId: null }])).toEqual({ rings: [], absent: [] });
  });
});
