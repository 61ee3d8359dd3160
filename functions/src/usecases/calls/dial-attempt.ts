import type { Question } from '@sos/domain/calls/effects';
import { acceptedAttempt, type Attempt, type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { GuardedDial } from './guarded-dial.ts';
import { type FindCall, SURELY_LISTED } from './find-call.ts';
import { lineLimit } from './line-limit.ts';
import { type Dial, type DialLocks, DialRefusedError, type LineBook, type TellWaiting } from './ports.ts';

export interface DialAttemptNeeds {
  readonly lines: LineBook;
  readonly locks: DialLocks;
  readonly dial: GuardedDial;
  readonly findCall: FindCall;
  /** Tells the session that the carrier could not be reached, or could be again. */
  readonly tellWaiting: TellWaiting;
  /** Tells the session that this attempt can never succeed. */
  readonly refuse: (session: CallSession, attemptId: string, refused: DialRefusedError) => Promise<void>;
}

/** `again`: not by whoever just made the attempt, so that the call may be placed already or be about to be. */
export type DialAttempt = (session: CallSession, attemptId: string, again: boolean) => Promise<void>;

/**
 * Places one attempt's call exactly once, although the carrier has no idempotency key: whoever made the attempt has the
 * first lease, and one that takes over an expired lease first asks the carrier, whose list must have the call by then. Throws
 * VendorUnavailableError while somebody else has the lease or the carrier is out of reach, so that the task comes again.
 */
export function makeDialAttempt(needs: DialAttemptNeeds): DialAttempt {
  return async (session, attemptId, again) => {
    const numbers = await needs.lines.numbers(session.id);
    const attempt = session[partyOfAttempt(attemptId)].attempts.find(({ id }) => id === attemptId);
    if (!numbers || !attempt) return;
    if (again && (await needs.lines.callSid(session.id, attemptId))) return;
    const isLost = again && (await takesOver(needs, session, attempt));
    const target = {
      attemptId,
      number: numbers[partyOfAttempt(attemptId)],
      isCounted: wasCounted(session, attempt),
    };
    const callSid = await findOrPlace(needs, session, { target, lost: isLost ? attempt : undefined });
    if (!callSid) return;
    await needs.lines.remember(session.id, attemptId, callSid);
    if (session.waiting) await needs.tellWaiting(session.id, 'twilio', null);
  };
}

/** True when an earlier try may have placed the call. Throws while somebody else has the lease. */
async function takesOver({ locks }: DialAttemptNeeds, session: CallSession, attempt: Attempt): Promise<boolean> {
  const claim = await claimDial(locks, session, attempt);
  if (claim === 'held') throw new VendorUnavailableError('another process is dialling', { certain: true });
  return claim === 'taken_over';
}

/** A dial is counted before the carrier hears of it, so one that fails is not counted again when it is tried again. */
const wasCounted = ({ waiting }: CallSession, { id, isCounted }: Attempt) => isCounted || waiting?.counted === id;

/** The call that may have been placed already, or a new one. */
async function findOrPlace(
  needs: DialAttemptNeeds,
  session: CallSession,
  { target, lost }: { readonly target: Target; readonly lost: Attempt | undefined },
): Promise<string | undefined> {
  const find = async () => lost && (await needs.findCall(session, lost))?.callSid;
  const placed = await telling(needs, { session }, find);
  return placed ?? telling(needs, { session, counted: target.attemptId }, () => place(needs, session, target));
}

/** Does what the carrier is asked for, and tells the session when it is out of reach. */
async function telling<T>(
  { tellWaiting }: DialAttemptNeeds,
  { session, ...known }: { readonly session: CallSession; readonly counted?: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VendorUnavailableError) {
      await tellWaiting(session.id, 'twilio', { circuit: error.circuit, ...known });
    }
    throw error;
  }
}

/** Whoever places an attempt's call, or decides that it was never placed, must have its lock. */
export function claimDial(locks: Pick<DialLocks, 'claim'>, session: CallSession, attempt: Attempt) {
  return locks.claim(dialLock(session.id, attempt.id), { seconds: SURELY_LISTED, since: attempt.dialledAt });
}

export const dialLock = (sessionId: string, attemptId: string) => `${sessionId}_${attemptId}`;

function questionTo(session: CallSession, attemptId: string): Question {
  const party = partyOfAttempt(attemptId);
  return acceptedAttempt(session[party]) ? 'come_back' : party;
}

interface Target {
  readonly attemptId: string;
  readonly number: string;
  readonly isCounted: boolean;
}

async function place(needs: DialAttemptNeeds, session: CallSession, target: Target): Promise<string | undefined> {
  const party = partyOfAttempt(target.attemptId);
  try {
    const dial: Dial = {
      sessionId: session.id,
      attemptId: target.attemptId,
      party,
      question: questionTo(session, target.attemptId),
      to: target.number,
      locale: session[party].locale,
      ringTimeout: session.rules.ringTimeout,
      timeLimit: lineLimit(session.rules),
    };
    return await needs.dial(dial, { session, isCounted: target.isCounted });
  } catch (error) {
    if (error instanceof DialRefusedError) {
      await needs.refuse(session, target.attemptId, error);
      // Not before: a session that does not know would have the call placed again, uncounted.
      await error.giveBack();
      return undefined;
    }
    if (error instanceof VendorUnavailableError && error.certain)
      await needs.locks.release(dialLock(session.id, target.attemptId));
    throw error;
  }
}
