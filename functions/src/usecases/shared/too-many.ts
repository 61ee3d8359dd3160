import { DomainError } from '@sos/domain/shared/domain-error';

/** Over a limit; `retryAfter` in seconds. */
export function tooMany(retryAfter: number): DomainError {
  return new DomainError('limited', 'too_many_requests', { details: { retryAfter } });
}
