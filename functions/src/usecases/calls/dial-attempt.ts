import { type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import { VendorUnavailableError } from '../shared/ports.ts';
import { type Carrier, type DialLocks, DialRefusedError, type LineBook, type TellWaiting } from './ports.ts';

/** How long one process may take to place a call before another may look whether it did, in seconds. */
const LEASE = 30;
/** An IVR takes at most this long before a call reaches the conference, in seconds. */
const IVR_ALLOWANCE = 120;

export interface DialAttemptNeeds {
  readonly lines: LineBook;
  readonly locks: DialLocks;
  readonly carrier: Pick<Carrier, 'findCall'>;
  /** The carrier's, within the limits of what dialling may cost. */
  readonly dial: Carrier['dial'];
  /** Tells the session that the carrier could not be reached, or could be again. */
  readonly tellWaiting: TellWaiting;
  /** Tells the session that this attempt can never succeed. */
  readonly refuse: (session: CallSession, attemptId: string, fault: 'number' | 'account') => Promise<void>;
}

/** `again`: not by whoever just made the attempt, so that the call may be placed already or be about to be. */
export type DialAttempt = (session: CallSession, attemptId: string, again: boolean) => Promise<void>;

/**
 * Places one attempt's call exactly once, although the carrier has no idempotency key: whoever made the attempt has the
 * first lease, and one that takes over an expired lease first asks the carrier whether the call exists. Throws
 * VendorUnavailableError while somebody else has the lease or the carrier is out of reach, so that the task comes again.
 */
export function makeDialAttempt(needs: DialAttemptNeeds): DialAttempt {
  return async (session, attemptId, again) => {
    const lines = await needs.lines.read(session.id);
    if (!lines || lines.callSids[attemptId]) return;
    const claim = again ? await claimAgain(needs.locks, session, attemptId) : 'fresh';
    if (claim === 'held') throw new VendorUnavailableError('another process is dialling', { certain: true });
    const number = lines[partyOfAttempt(attemptId)];
    const callSid = await telling(needs, session.id, async () => {
      const placed =
        claim === 'taken_over' ? await findPlaced(needs.carrier, session, { attemptId, number }) : undefined;
      return placed ?? place(needs, session, { attemptId, number });
    });
    if (!callSid) return;
    await needs.lines.remember(session.id, attemptId, callSid);
    if (session.waiting) await needs.tellWaiting(session.id, 'twilio', null);
  };
}

/** Does what the carrier is asked for, and tells the session when it is out of reach. */
async function telling<T>(needs: DialAttemptNeeds, sessionId: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VendorUnavailableError) await needs.tellWaiting(sessionId, 'twilio', error);
    throw error;
  }
}

interface Target {
  readonly attemptId: string;
  readonly number: string;
}

const attemptOf = (session: CallSession, attemptId: string) =>
  session[partyOfAttempt(attemptId)].attempts.find(({ id }) => id === attemptId);

function claimAgain(locks: DialLocks, session: CallSession, attemptId: string) {
  const since = attemptOf(session, attemptId)?.dialledAt ?? 0;
  return locks.claim(`${session.id}_${attemptId}`, { seconds: LEASE, since });
}

async function findPlaced(
  carrier: Pick<Carrier, 'findCall'>,
  session: CallSession,
  target: Target,
): Promise<string | undefined> {
  const attempt = attemptOf(session, target.attemptId);
  if (!attempt) return undefined;
  return (await carrier.findCall({ to: target.number, since: attempt.dialledAt }))?.callSid;
}

async function place(needs: DialAttemptNeeds, session: CallSession, target: Target): Promise<string | undefined> {
  const party = partyOfAttempt(target.attemptId);
  const { rules } = session;
  try {
    return await needs.dial({
      sessionId: session.id,
      attemptId: target.attemptId,
      party,
      to: target.number,
      locale: session[party].locale,
      ringTimeout: rules.ringTimeout,
      timeLimit: rules.maxTalk + IVR_ALLOWANCE + rules.maxAttempts * (rules.ringTimeout + rules.retryDelay),
    });
  } catch (error) {
    if (error instanceof DialRefusedError) {
      await needs.refuse(session, target.attemptId, error.fault);
      return undefined;
    }
    if (error instanceof VendorUnavailableError && error.certain)
      await needs.locks.release(`${session.id}_${target.attemptId}`);
    throw error;
  }
}
