import { providerAnswer } from '../calls/provider-answer.ts';
import type { CallSession } from '../calls/session.ts';
import type { RequestCause } from './request.ts';

/** Why the client of a call needs a colleague of its provider; undefined where they do not. */
export function causeOfRequest(session: CallSession): RequestCause | undefined {
  if (session.endReason === 'provider_gone') return 'gone';
  if (session.status === 'cancelled') return undefined;
  if (session.status !== 'failed') return undefined;
  return providerAnswer(session) === 'missed' || session.endReason === 'provider_declined' ? 'missed' : undefined;
}
