import type { SessionEvent } from '@sos/domain/calls/events';
import { roomOf } from '@sos/domain/calls/presence';
import { type Attempt, type CallSession, partyNames, partyOfAttempt } from '@sos/domain/calls/session';
import type { Clock } from '../shared/ports.ts';
import { claimDial } from './dial-attempt.ts';
import type { FindCall } from './find-call.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Carrier, CarrierCall, CarrierRoom, DialLocks, Sessions } from './ports.ts';

export interface ReconcileNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly locks: Pick<DialLocks, 'claim'>;
  readonly carrier: Pick<Carrier, 'conferences' | 'callRef'>;
  readonly findCall: FindCall;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

export interface Truth {
  readonly session: CallSession;
  /** True while the carrier still has a call of this session that has not ended. */
  readonly alive: boolean;
  /** Attempts of a session still under way whose call the carrier never placed. */
  readonly unplaced: readonly string[];
}

/** `known` is the session as whoever asks has just read it. */
export type Reconcile = (sessionId: string, known?: CallSession) => Promise<Truth | undefined>;

/** Asks the carrier what became of a session's open calls and conferences, and tells the session what it did not know. */
export function makeReconcile(needs: ReconcileNeeds): Reconcile {
  return async (sessionId, known) => {
    const session = known ?? (await needs.sessions.read(sessionId));
    if (!session) return undefined;
    const rooms = await needs.carrier.conferences(sessionId);
    const news = rooms.flatMap((room) => newsOf(session, room, needs.carrier));
    for (const event of news) await needs.handleEvent(sessionId, event);
    const { isNew, ...found } = await lookAtCalls(needs, session);
    const isAsKnown = news.length === 0 && !isNew;
    return { session: isAsKnown ? session : ((await needs.sessions.read(sessionId)) ?? session), ...found };
  };
}

interface Look extends Omit<Truth, 'session'> {
  /** True when the session was told anything. */
  readonly isNew: boolean;
}

async function lookAtCalls(needs: ReconcileNeeds, session: CallSession): Promise<Look> {
  const open = partyNames.flatMap((name) => session[name].attempts).filter(({ endedAt }) => endedAt === null);
  const unplaced: string[] = [];
  let alive = false;
  let isNew = false;
  for (const attempt of open) {
    const call = await findPlaced(needs, session, attempt);
    if (call === 'unknown' || (call && call.state !== 'ended')) alive = true;
    else if (!call && isDialDue(session, attempt)) unplaced.push(attempt.id);
    else {
      await needs.handleEvent(session.id, ended(needs, attempt, call));
      isNew = true;
    }
  }
  return { alive, unplaced, isNew };
}

/** Undefined when there is no such call and none is about to be placed: whoever dials takes the same lock first. */
async function findPlaced(
  needs: ReconcileNeeds,
  session: CallSession,
  attempt: Attempt,
): Promise<CarrierCall | 'unknown' | undefined> {
  const known = await needs.findCall(session, attempt);
  if (known) return known;
  if ((await claimDial(needs.locks, session, attempt)) === 'held') return 'unknown';
  return needs.findCall(session, attempt);
}

/** While nobody has talked a call that was not placed is still to be placed; a call back has its minute and no more. */
function isDialDue({ status }: CallSession, { result }: Attempt): boolean {
  return result === null && (status === 'calling_client' || status === 'calling_provider');
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

/** Those who are in a room prove when they came; nobody is in one that has ended. */
function newsOf(session: CallSession, found: CarrierRoom, { callRef }: Pick<Carrier, 'callRef'>): SessionEvent[] {
  const { room, endedAt } = found;
  const unknown = found.present.filter(({ attemptId }) => {
    const party = partyOfAttempt(attemptId);
    const leg = session[party].attempts.find(({ id }) => id === attemptId);
    return leg && roomOf(session, party, leg) === undefined;
  });
  const joined = unknown.map(({ attemptId, callSid, joinedAt }): SessionEvent => {
    return { type: 'joined', attemptId, callRef: callRef(callSid), at: joinedAt, room };
  });
  const isKnown = session.conferenceEndedAt !== null || session.rooms.some((each) => each.id === room && each.endedAt);
  return endedAt === null || isKnown ? joined : [...joined, { type: 'conference_ended', at: endedAt, room }];
}
