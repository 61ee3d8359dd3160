import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { isAmbiguous, isGone, toPortError } from './errors.ts';

const HALF_OPEN_AFTER_MS = 15_000;
const FAILURES_TO_OPEN = 3;

export type Ask = <T>(work: () => Promise<T>) => Promise<T>;

/** Asks Twilio, with its errors in the use cases' words. Three ambiguous failures in a row open the circuit for 15 s. */
export function makeAsk(): Ask {
  const breaker = circuitBreaker(handleWhen(isAmbiguous), {
    halfOpenAfter: HALF_OPEN_AFTER_MS,
    breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
  });
  return async (work) => {
    try {
      return await breaker.execute(() => work().catch((error: unknown) => Promise.reject(portError(error))));
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      throw new VendorUnavailableError('the carrier’s circuit is open', { certain: true, cause: error });
    }
  };
}

function portError(error: unknown): Error {
  return error instanceof VendorUnavailableError ? error : toPortError(error);
}

export function undefinedWhenGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
  return undefined;
}
