import type { WorldClock } from '@sos/clock/world-clock';
import type { SimReply } from '@sos/simulator-kit/http-server';

const HOUR = 3_600_000;
/** How long answers are kept: six hours for orders, 45 days for payments, 30 for payouts. */
const ORDERS_FOR = 6 * HOUR;
const PAYMENTS_FOR = 45 * 24 * HOUR;
const PAYOUTS_FOR = 30 * 24 * HOUR;

interface Remembered {
  readonly at: number;
  readonly reply: SimReply;
}

/** Answers by `PayPal-Request-Id`, each for one request's path. What failed is not kept. */
export class RequestIds {
  readonly #clock: WorldClock;
  readonly #seen = new Map<string, Remembered>();

  constructor(clock: WorldClock) {
    this.#clock = clock;
  }

  find(path: string, id: string): SimReply | undefined {
    const known = this.#seen.get(`${path} ${id}`);
    return known && this.#clock.now() - known.at < lifeOf(path) ? known.reply : undefined;
  }

  keep(path: string, id: string, reply: SimReply): void {
    if (!this.find(path, id)) this.#seen.set(`${path} ${id}`, { at: this.#clock.now(), reply });
  }

  dump(): [string, Remembered][] {
    return [...this.#seen];
  }

  load(entries: readonly [string, Remembered][]): void {
    this.#seen.clear();
    for (const [key, remembered] of entries) this.#seen.set(key, remembered);
  }
}

function lifeOf(path: string): number {
  if (path.includes('/checkout/orders')) return ORDERS_FOR;
  return path.includes('/payments/payouts') ? PAYOUTS_FOR : PAYMENTS_FOR;
}
