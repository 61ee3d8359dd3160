/** One attempt to post an event to the webhook endpoint. */
export interface Attempt {
  readonly at: number;
  /** The HTTP status, or what prevented one. */
  readonly result: number | string;
}

/** The fate of one event at the endpoint. */
export interface Delivery {
  readonly event: string;
  readonly type: string;
  /** The PaymentIntent that the event is about. */
  readonly subject: string;
  state: 'pending' | 'delivered' | 'given-up';
  attempts: Attempt[];
  /** When the next attempt is due, in milliseconds; missing while one is under way. */
  nextAt?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Pauses after each failed attempt: ever longer, within Stripe's three days. */
export const RETRY_DELAYS_MS: readonly number[] = [
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  ...Array.from({ length: 4 }, () => 12 * HOUR),
];
