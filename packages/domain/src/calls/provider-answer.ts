import type { CallAnswer } from '../providers/attendance.ts';
import { acceptedAttempt, type Attempt, type CallSession, lastAttempt } from './session.ts';

/**
 * What the provider did about the call. Whoever cannot be reached, or takes the call and says nothing, has missed it; whom
 * we were not allowed to ring, and who heard the question and hung up, has not.
 */
export function providerAnswer({ endReason, provider }: CallSession): CallAnswer {
  if (acceptedAttempt(provider)) return 'answered';
  const wasTried = provider.attempts.some(({ result }) => result !== 'refused');
  const last = lastAttempt(provider);
  if (!last || !wasTried) return 'none';
  const isMissed = endReason === 'provider_no_answer' || (endReason === 'provider_declined' && !hungUp(last));
  return isMissed ? 'missed' : 'none';
}

/** A silent party is given up while still on the line; one who hangs up is so by the end of the call itself. */
const hungUp = ({ endedAt, resultAt }: Attempt) => endedAt === resultAt;
