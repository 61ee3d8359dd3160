import { newAttempt } from './attempt-facts.ts';
import type { SessionEvent } from './events.ts';
import { absences, legOnLine } from './presence.ts';
import {
  acceptedAttempt,
  type Attempt,
  type CallSession,
  isTerminal,
  type Party,
  type PartyName,
  partyOfAttempt,
} from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** How long a party may be off the line before the session ends, in seconds. */
export const RETURN_LIMIT = 60;
/** How long whoever stays may say nothing before the session ends, in seconds: the question's two rounds. */
export const ANSWER_LIMIT = 30;

const returnEvents = ['call_back_requested', 'gave_up', 'dialled_in'] as const;
type ReturnEvent = Extract<SessionEvent, { type: (typeof returnEvents)[number] }>;

/** True for what is said about somebody's return. */
export function isReturn(event: SessionEvent): event is ReturnEvent {
  return returnEvents.some((type) => type === event.type);
}

export function recordReturn(session: CallSession, event: ReturnEvent): CallSession | undefined {
  switch (event.type) {
    case 'call_back_requested':
      return recordCallBack(session, event);
    case 'dialled_in':
      return recordDialIn(session, event);
    case 'gave_up':
      return isLeftAlone(session, event) ? session : undefined;
  }
}

/** True while the call is that of somebody who stays and the other is off the line, and for what is told again afterwards. */
function isLeftAlone(
  session: CallSession,
  { attemptId, callRef }: Extract<SessionEvent, { type: 'gave_up' }>,
): boolean {
  const name = partyOfAttempt(attemptId);
  const leg = acceptedAttempt(session[name]);
  if (leg?.id !== attemptId || leg.callRef !== callRef) return false;
  const alone = session.status === 'active' && absences(session).some(({ party }) => party !== name);
  return alone || isTerminal(session);
}

/** The one who stays wants the other to be called back, which each party is once. */
function recordCallBack(
  session: CallSession,
  { attemptId, callRef, at }: Extract<SessionEvent, { type: 'call_back_requested' }>,
): CallSession | undefined {
  const stayer = partyOfAttempt(attemptId);
  const leg = legOnLine(session, stayer);
  if (session.status !== 'active' || leg?.id !== attemptId || leg.callRef !== callRef) return undefined;
  // Whoever asks is on the line, so that nobody but the other can be off it.
  const [absence] = absences(session);
  if (!absence) return undefined;
  const { party, lost } = absence;
  if (wasCalledBack(session[party])) return lost.callBackAt === null ? undefined : session;
  return withAttempt(session, party, { ...lost, callBackAt: at });
}

export const wasCalledBack = ({ attempts }: Party): boolean => attempts.some(({ callBackAt }) => callBackAt !== null);

/** A party whose line was lost dials our number: a call of their own, accepted by dialling. */
function recordDialIn(
  session: CallSession,
  { party, callRef, at }: Extract<SessionEvent, { type: 'dialled_in' }>,
): CallSession | undefined {
  const { attempts } = session[party];
  if (attempts.some((attempt) => attempt.callRef === callRef)) return session;
  if (session.status !== 'active' || !mayReturn(session, party, at)) return undefined;
  const number = attempts.length + 1;
  const accepted = { callRef, result: 'accepted', resultAt: at, answeredAt: at } as const;
  const attempt = { ...newAttempt(`${party}-${number}`, number, at), ...accepted };
  return { ...session, [party]: { ...session[party], attempts: [...attempts, attempt] } };
}

function mayReturn(session: CallSession, party: PartyName, at: Instant): boolean {
  const absence = absences(session).find((each) => each.party === party);
  return absence !== undefined && at < absence.since + RETURN_LIMIT * 1000;
}

export function withAttempt(session: CallSession, name: PartyName, changed: Attempt): CallSession {
  const attempts = session[name].attempts.map((attempt) => (attempt.id === changed.id ? changed : attempt));
  return { ...session, [name]: { ...session[name], attempts } };
}
