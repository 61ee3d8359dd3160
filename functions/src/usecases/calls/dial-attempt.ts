import type { Question } from '@sos/domain/calls/effects';
import { acceptedAttempt, type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import { VendorUnavailableError } from '../shared/ports.ts';
import { type FindCall, SURELY_LISTED } from './find-call.ts';
import { lineLimit } from './line-limit.ts';
import { type Carrier, type DialLocks, DialRefusedError, type LineBook } from './ports.ts';

export interface DialAttemptNeeds {
  readonly lines: LineBook;
  readonly locks: DialLocks;
  readonly carrier: Pick<Carrier, 'dial'>;
  readonly findCall: FindCall;
  /** Tells the session that this attempt can never succeed. */
  readonly refuse: (session: CallSession, attemptId: string, fault: 'number' | 'account') => Promise<void>;
}

export type DialAttempt = (session: CallSession, attemptId: string) => Promise<void>;

/**
 * Places one attempt's call exactly once, although the carrier has no idempotency key: a lock admits one process, and
 * one that takes over an expired lock first asks the carrier, whose list must have the call by then. Throws VendorUnavailableError
 * while somebody else holds the lock or the carrier is out of reach, so that the task comes again.
 */
export function makeDialAttempt(needs: DialAttemptNeeds): DialAttempt {
  return async (session, attemptId) => {
    const lines = await needs.lines.read(session.id);
    const attempt = session[partyOfAttempt(attemptId)].attempts.find(({ id }) => id === attemptId);
    if (!lines || !attempt || lines.callSids[attemptId]) return;
    const claim = await needs.locks.claim(dialLock(session.id, attemptId), SURELY_LISTED);
    if (claim === 'held') throw new VendorUnavailableError('another process is dialling', { certain: true });
    const number = lines[partyOfAttempt(attemptId)];
    const placed = claim === 'taken_over' ? await needs.findCall(session, attempt) : undefined;
    const callSid = placed?.callSid ?? (await place(needs, session, { attemptId, number }));
    if (callSid) await needs.lines.remember(session.id, attemptId, callSid);
  };
}

/** The lock that whoever places an attempt's call, or decides that it was never placed, must hold. */
export const dialLock = (sessionId: string, attemptId: string) => `${sessionId}_${attemptId}`;

function questionTo(session: CallSession, attemptId: string): Question {
  const party = partyOfAttempt(attemptId);
  return acceptedAttempt(session[party]) ? 'come_back' : party;
}

interface Target {
  readonly attemptId: string;
  readonly number: string;
}

async function place(needs: DialAttemptNeeds, session: CallSession, target: Target): Promise<string | undefined> {
  const party = partyOfAttempt(target.attemptId);
  try {
    return await needs.carrier.dial({
      sessionId: session.id,
      attemptId: target.attemptId,
      party,
      question: questionTo(session, target.attemptId),
      to: target.number,
      locale: session[party].locale,
      ringTimeout: session.rules.ringTimeout,
      timeLimit: lineLimit(session.rules),
    });
  } catch (error) {
    if (error instanceof DialRefusedError) {
      await needs.refuse(session, target.attemptId, error.fault);
      return undefined;
    }
    if (error instanceof VendorUnavailableError && error.certain)
      await needs.locks.release(dialLock(session.id, target.attemptId));
    throw error;
  }
}
