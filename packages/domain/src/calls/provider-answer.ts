import type { CallAnswer } from '../providers/attendance.ts';
import { acceptedAttempt, type CallSession } from './session.ts';

/** What the provider did about the call. Nobody has missed a call that the carrier could not bring to their telephone. */
export function providerAnswer({ endReason, provider }: CallSession): CallAnswer {
  if (acceptedAttempt(provider)) return 'answered';
  const rang = provider.attempts.some(({ result }) => result !== 'failed' && result !== 'refused');
  return endReason === 'provider_no_answer' && rang ? 'missed' : 'none';
}
