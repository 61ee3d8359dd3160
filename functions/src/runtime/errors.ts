import { DomainError, type DomainErrorKind } from '@sos/domain/shared/domain-error';
import { type FunctionsErrorCode, HttpsError } from 'firebase-functions/v2/https';
import { ZodError } from 'zod';
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
export function toHttpsError(error: unknown): HttpsError {
  if (error instanceof HttpsError) return error;
  if (error instanceof DomainError) return new HttpsError(codes[error.kind], error.reason, { reason: error.reason });
  if (error instanceof ZodError) return invalidInput(error);
  log.error('callable_failed', { error });
  const code = error instanceof VendorUnavailableError ? 'unavailable' : 'internal';
  return new HttpsError(code, 'try_again', { reason: 'try_again' });
}

function invalidInput(error: ZodError): HttpsError {
  const fields = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  return new HttpsError('invalid-argument', 'invalid_input', { reason: 'invalid_input', fields });
}
