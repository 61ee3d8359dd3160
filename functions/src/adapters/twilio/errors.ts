import { DialRefusedError } from '../../usecases/calls/ports.ts';
import { AddressGoneError, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

/** The number can never be called (telephony facts 1.6). */
const NUMBER_FAULTS: ReadonlySet<number> = new Set([13223, 13224, 21201, 21202, 21211, 21214, 21217]);
/** No SMS arrives at the number, or its owner replied STOP. */
const NO_SMS: ReadonlySet<number> = new Set([21211, 21610, 21612, 21614]);
/** Nothing is in progress any more, or the thing is gone. */
const GONE: ReadonlySet<number> = new Set([20404, 21220]);

interface RestError {
  readonly status: number;
  readonly code: number | undefined;
}

/** Twilio's HTTP answer inside an error of its SDK; undefined when there was no answer at all. */
function restError(error: unknown): RestError | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const code = 'code' in error && typeof error.code === 'number' ? error.code : undefined;
  return { status: error.status, code };
}

export function isGone(error: unknown): boolean {
  const code = restError(error)?.code;
  return code !== undefined && GONE.has(code);
}

/** What went wrong, in the use cases' words. A time-out and a 5xx are ambiguous; a 429 was certainly not carried out. */
export function toPortError(error: unknown): Error {
  const answer = restError(error);
  if (!answer || answer.status >= 500) return unavailable(error, false);
  if (answer.status === 429) return unavailable(error, true);
  const fault = answer.code !== undefined && NUMBER_FAULTS.has(answer.code) ? 'number' : 'account';
  return new DialRefusedError(fault, { message: `the carrier refused: ${answer.code ?? answer.status}`, cause: error });
}

/** As toPortError, of an SMS. */
export function toSendError(error: unknown): Error {
  const answer = restError(error);
  if (!answer || answer.status >= 500) return unavailable(error, false);
  if (answer.status === 429) return unavailable(error, true);
  const code = answer.code ?? answer.status;
  return NO_SMS.has(code)
    ? new AddressGoneError(`sms_${code}`, { cause: error })
    : new SendRefusedError(`sms_${code}`, { cause: error });
}

function unavailable(cause: unknown, certain: boolean): VendorUnavailableError {
  return new VendorUnavailableError('the carrier is out of reach', { certain, cause });
}
