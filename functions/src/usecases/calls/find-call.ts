import { type Attempt, type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import type { Clock } from '../shared/ports.ts';
import type { Carrier, CarrierCall, LineBook } from './ports.ts';

/** The carrier's list may miss a call this young (telephony facts 1.1), in seconds. */
const LISTING_DELAY = 60;
/** How long one process may take to place a call, in seconds. */
const PLACING = 15;
/** After so many seconds a call that was placed must be on the carrier's list. */
export const SURELY_LISTED = LISTING_DELAY + PLACING;

export interface FindCallNeeds {
  readonly lines: LineBook;
  readonly carrier: Pick<Carrier, 'fetchCall' | 'findCalls' | 'callRef'>;
  readonly clock: Clock;
}

export type FindCall = (session: CallSession, attempt: Attempt) => Promise<CarrierCall | undefined>;

/**
 * The carrier's call of an attempt, also of one whose id never reached us. The carrier tells of a call only who was called
 * and when; no other session may ring a number before ours has given it back, so a call of that time can only be ours.
 */
export function makeFindCall(needs: FindCallNeeds): FindCall {
  return async (session, attempt) => {
    const callSid = await needs.lines.callSid(session.id, attempt.id);
    if (callSid) return needs.carrier.fetchCall(callSid);
    const lines = await needs.lines.read(session.id);
    if (!lines) return undefined;
    const party = partyOfAttempt(attempt.id);
    const until = session.endedAt === null ? needs.clock.now() : session.endedAt + PLACING * 1000;
    const calls = await needs.carrier.findCalls({ to: lines[party], since: attempt.dialledAt, until });
    const known = new Set(Object.values(lines.callSids));
    const others = session[party].attempts.filter(({ id }) => id !== attempt.id).map(({ callRef }) => callRef);
    return calls.find((call) => {
      const callRef = needs.carrier.callRef(call.callSid);
      const mine = attempt.callRef === null ? !others.includes(callRef) : attempt.callRef === callRef;
      return mine && !known.has(call.callSid);
    });
  };
}
