import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { isGone, toPortError } from './errors.ts';

/** Asks Twilio through its circuit, with its errors in the use cases' words. */
export function makeAsk(circuit: Circuit): Circuit {
  return (work) => circuit(() => work().catch((error: unknown) => Promise.reject(portError(error))));
}

function portError(error: unknown): Error {
  return error instanceof VendorUnavailableError ? error : toPortError(error);
}

/** For what is fine when the thing is gone already. */
export function undefinedWhenGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
  return undefined;
}
