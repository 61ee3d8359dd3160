import type { RoutePath } from '@sos/simulator-kit/routes';
import type { Caller } from '../http/keys.ts';
import type { Params } from '../http/form.ts';
import type { Context } from '../money/context.ts';
import type { Expiry } from '../money/expiry.ts';

/** One authenticated API request. */
export interface Call {
  readonly context: Context;
  readonly caller: Caller;
  readonly expiry: Expiry;
  /** How many webhook deliveries of an event are still to succeed. */
  readonly pendingWebhooks: (event: string) => number;
  readonly params: Params;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
}

export interface Route extends RoutePath {
  /** Whether a publishable key will do. */
  readonly browser?: true;
  /** What a browser sees of the answer; of a PaymentIntent, where it is left out. */
  readonly view?: (answer: object) => object;
  readonly run: (call: Call) => object;
}
