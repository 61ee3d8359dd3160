import { DomainError } from '@sos/domain/shared/domain-error';

/** One client has one call at a time; the refusal names the one that is open, whose page it leads to. */
export function callOpen(sessionId: string): DomainError {
  return new DomainError('conflict', 'call_open', { details: { sessionId } });
}
