import type { SessionEvent } from '@sos/domain/calls/events';
import { type Attempt, type CallSession, type PartyName, partyNames } from '@sos/domain/calls/session';
import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Carrier, CarrierCall, DialLocks, LineBook, Lines, Sessions } from './ports.ts';

/** How long nobody else may place a call of which the carrier is asked, in seconds. */
const LEASE = 30;
/** The carrier's list may miss a call this young (telephony facts 1.1), in seconds. */
const LISTING_DELAY = 60;

export interface ReconcileNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly lines: LineBook;
  readonly locks: Pick<DialLocks, 'claim'>;
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
    for (const open of openAttempts(session, lines)) {
      const call = await findCall(needs, open);
      if (call === 'unknown' || (call && call.state !== 'ended')) alive = true;
      else await needs.handleEvent(sessionId, ended(needs, open.attempt, call));
    }
    if (session.conferenceEndedAt === null) await learnConferenceEnd(needs, sessionId);
    return { session: (await needs.sessions.read(sessionId)) ?? session, alive };
  };
}

interface Open {
  readonly session: CallSession;
  readonly lines: Lines;
  readonly party: PartyName;
  readonly attempt: Attempt;
}

function openAttempts(session: CallSession, lines: Lines): Open[] {
  return partyNames.flatMap((party) =>
    session[party].attempts
      .filter(({ endedAt }) => endedAt === null)
      .map((attempt) => ({ session, lines, party, attempt })),
  );
}

/** Undefined when there is no such call and none is about to be placed: whoever dials takes the same lock first. */
async function findCall(needs: ReconcileNeeds, open: Open): Promise<CarrierCall | 'unknown' | undefined> {
  const { session, lines, party, attempt } = open;
  const callSid = lines.callSids[attempt.id];
  if (callSid) return needs.carrier.fetchCall(callSid);
  const isYoung = needs.clock.now() - attempt.dialledAt < LISTING_DELAY * 1000;
  if (isYoung) return 'unknown';
  const lease = { seconds: LEASE, since: attempt.dialledAt };
  if ((await needs.locks.claim(`${session.id}_${attempt.id}`, lease)) === 'held') return 'unknown';
  return needs.carrier.findCall({ to: lines[party], since: attempt.dialledAt });
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
