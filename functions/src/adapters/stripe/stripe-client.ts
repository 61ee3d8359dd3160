import Stripe from 'stripe';
import { RailRefusedError, RailStateError } from '../../usecases/payments/ports.ts';
import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 10_000;

export interface StripeOptions {
  readonly secretKey: string;
  /** Where the API is, such as `https://api.stripe.com`. */
  readonly apiBase: string;
}

/** Stripe's API. What is asked through `ask` passes the circuit, and fails in the ports' words. */
export function openStripe({ secretKey, apiBase }: StripeOptions, circuit: Circuit) {
  const { hostname, port, protocol } = new URL(apiBase);
  const stripe = new Stripe(secretKey, {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    ...(port !== '' && { port: Number(port) }),
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 2,
  });
  const ask = <T>(work: () => Promise<T>): Promise<T> =>
    circuit(() => work().catch((error: unknown) => Promise.reject(portError(error))));
  return { stripe, ask };
}

/** Stripe's words for a payment that is not in a state for what was asked. */
const STATES: ReadonlySet<string> = new Set([
  'payment_intent_unexpected_state',
  'charge_already_captured',
  'charge_already_refunded',
  'charge_expired_for_capture',
]);

/** Stripe's failures in the ports' words. */
function portError(error: unknown): Error {
  if (!(error instanceof Stripe.errors.StripeError))
    return error instanceof Error ? error : new Error('no answer', { cause: error });
  if (STATES.has(error.code ?? '')) return new RailStateError(error.message, { cause: error });
  const throttled = error instanceof Stripe.errors.StripeRateLimitError || error.statusCode === 409;
  const down = error instanceof Stripe.errors.StripeConnectionError || (error.statusCode ?? 0) >= 500;
  if (!throttled && !down) return refusal(error);
  return new VendorUnavailableError('Stripe is out of reach', { certain: throttled, cause: error });
}

function refusal(error: Stripe.errors.StripeError): RailRefusedError {
  const ours =
    error instanceof Stripe.errors.StripeAuthenticationError || error instanceof Stripe.errors.StripePermissionError;
  const code = error.code ?? error.type;
  return new RailRefusedError(ours ? 'account' : 'request', { code, cause: error });
}
