import type { SessionEvent } from '@sos/domain/calls/events';
import { type Attempt, type CallSession, type PartyName, partyNames } from '@sos/domain/calls/session';
import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Carrier, CarrierCall, LineBook, Lines, Sessions } from './ports.ts';

/** The carrier's list may miss a call this young (telephony facts 1.1), in seconds. */
const LISTING_DELAY = 60;

export interface ReconcileNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly lines: LineBook;
  readonly carrier: Pick<Carrier, 'fetchCall' | 'findCall' | 'conferenceEnd' | 'callRef'>;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

export interface Truth {
  readonly session: CallSession;
  /** True while the carrier still has a call of this session that has not ended. */
  readonly alive: boolean;
}

export type Reconcile = (sessionId: string) => Promise<Truth | undefined>;

/** Asks the carrier what became of a session's open calls and conference, and tells the session what it did not know. */
export function makeReconcile(needs: ReconcileNeeds): Reconcile {
  return async (sessionId) => {
    const session = await needs.sessions.read(sessionId);
    const lines = session && (await needs.lines.read(sessionId));
    if (!session || !lines) return undefined;
    let alive = false;
    for (const party of partyNames) {
      for (const attempt of session[party].attempts.filter(({ endedAt }) => endedAt === null)) {
        const call = await findCall(needs, { lines, party, attempt });
        const live = call ? call.state !== 'ended' : needs.clock.now() - attempt.dialledAt < LISTING_DELAY * 1000;
        if (live) alive = true;
        else await needs.handleEvent(sessionId, ended(needs, attempt, call));
      }
    }
    if (session.conferenceEndedAt === null) await learnConferenceEnd(needs, sessionId);
    return { session: (await needs.sessions.read(sessionId)) ?? session, alive };
  };
}

async function findCall(
  needs: ReconcileNeeds,
  open: { lines: Lines; party: PartyName; attempt: Attempt },
): Promise<CarrierCall | undefined> {
  const callSid = open.lines.callSids[open.attempt.id];
  if (callSid) return needs.carrier.fetchCall(callSid);
  return needs.carrier.findCall({ to: open.lines[open.party], since: open.attempt.dialledAt });
}

/** A call that the carrier does not know was never placed. */
function ended(needs: ReconcileNeeds, attempt: Attempt, call: CarrierCall | undefined): SessionEvent {
  return {
    type: 'call_ended',
    attemptId: attempt.id,
    callRef: call ? needs.carrier.callRef(call.callSid) : null,
    outcome: call?.outcome ?? 'failed',
    at: call?.endedAt ?? needs.clock.now(),
  };
}

async function learnConferenceEnd(needs: ReconcileNeeds, sessionId: string): Promise<void> {
  const at = await needs.carrier.conferenceEnd(sessionId);
  if (at !== undefined) await needs.handleEvent(sessionId, { type: 'conference_ended', at });
}
