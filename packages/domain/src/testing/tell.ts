import type { Effect } from '../calls/effects.ts';
import type { AttemptEvent, CallOutcome, SessionEvent } from '../calls/events.ts';
import { next } from '../calls/next.ts';
import { type CallSession, lastAttempt, type PartyName } from '../calls/session.ts';
import { BOOKED_AT } from './a-session.ts';

/** An instant so many seconds after the booking. */
export const at = (seconds: number): number => BOOKED_AT + seconds * 1000;

/** Applies events one after the other; effects are those of the last. */
export function tell(
  session: CallSession,
  ...events: SessionEvent[]
): { session: CallSession; effects: readonly Effect[] } {
  let current = session;
  let effects: readonly Effect[] = [];
  for (const event of events) ({ session: current, effects } = next(current, event));
  return { session: current, effects };
}

export const dialDue = (party: PartyName, number: number, seconds: number): SessionEvent => ({
  type: 'dial_due',
  party,
  number,
  at: at(seconds),
});

type PlainType = Exclude<AttemptEvent['type'], 'call_ended' | 'recording_answered' | 'recording_ended'>;
/** An event of an attempt such as `client-1`; its call is named after it. */
export const of = (attemptId: string, type: PlainType, seconds: number): SessionEvent => ({
  type,
  attemptId,
  callRef: `call-${attemptId}`,
  at: at(seconds),
});
export const ended = (attemptId: string, outcome: CallOutcome, seconds: number): SessionEvent => ({
  type: 'call_ended',
  attemptId,
  callRef: `call-${attemptId}`,
  outcome,
  at: at(seconds),
});

/** The events of a good call in order: both accept at once, talk from 300 s, the client hangs up after `talk` seconds. */
export function goodCall(talk: number): SessionEvent[] {
  return [
    dialDue('client', 1, 240),
    of('client-1', 'accepted', 250),
    of('client-1', 'joined', 251),
    dialDue('provider', 1, 265),
    of('provider-1', 'accepted', 299),
    of('provider-1', 'joined', 300),
    { type: 'conference_started', at: at(300) },
    ...farewells(300 + talk),
  ];
}

/** The carrier's last words about a call whose client hung up. */
export function farewells(seconds: number): SessionEvent[] {
  return [
    of('client-1', 'left', seconds),
    of('provider-1', 'left', seconds),
    { type: 'conference_ended', at: at(seconds) },
    ended('client-1', 'completed', seconds),
    ended('provider-1', 'completed', seconds + 2),
  ];
}

export const resultOfLast = (session: CallSession, party: PartyName) => lastAttempt(session[party])?.result ?? null;
