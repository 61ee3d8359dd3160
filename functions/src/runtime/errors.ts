import { DomainError, type DomainErrorKind } from '@sos/domain/shared/domain-error';
import { type FunctionsErrorCode, HttpsError } from 'firebase-functions/v2/https';
import { VendorUnavailableError } from '../usecases/shared/ports.ts';
import { log } from './log.ts';

const codes: Readonly<Record<DomainErrorKind, FunctionsErrorCode>> = {
  invalid: 'invalid-argument',
  forbidden: 'permission-denied',
  not_found: 'not-found',
  conflict: 'failed-precondition',
  unavailable: 'unavailable',
};

/** What a caller is told: the refusal's reason, or for anything unforeseen nothing but that it can be tried again. */
export function toHttpsError(error: unknown, callable: string): HttpsError {
  if (error instanceof HttpsError) return error;
  if (error instanceof DomainError) return refused(error);
  log.error('callable_failed', { callable, error });
  const code = error instanceof VendorUnavailableError ? 'unavailable' : 'internal';
  return new HttpsError(code, 'try_again', { reason: 'try_again' });
}

function refused({ kind, reason, sessionId }: DomainError): HttpsError {
  return new HttpsError(codes[kind], reason, { reason, ...(sessionId !== undefined && { sessionId }) });
}
