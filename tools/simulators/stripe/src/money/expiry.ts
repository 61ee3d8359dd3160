import type { Timer, WorldClock } from '@sos/clock/world-clock';
import type Stripe from 'stripe';
import { captureDeadline, latestCharge } from './charges.ts';
import type { Context } from './context.ts';
import { expireIntent } from './settle.ts';

/** Lets authorisations lapse at their deadline. */
export class Expiry {
  readonly #clock: WorldClock;
  readonly #context: () => Context;
  readonly #timers = new Map<string, Timer>();

  constructor(clock: WorldClock, context: () => Context) {
    this.#clock = clock;
    this.#context = context;
  }

  /** Starts or stops the PaymentIntent's timer, as its state demands. */
  watch(intent: Stripe.PaymentIntent): void {
    if (intent.status !== 'requires_capture') {
      this.#timers.get(intent.id)?.cancel();
      this.#timers.delete(intent.id);
      return;
    }
    if (this.#timers.has(intent.id)) return;
    const due = captureDeadline(latestCharge(this.#context(), intent)) * 1000;
    const lapse = () => {
      this.#timers.delete(intent.id);
      expireIntent(this.#context(), intent);
    };
    this.#timers.set(intent.id, this.#clock.at(due, lapse, `stripe: ${intent.id} expires`));
  }

  clear(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#timers.clear();
  }
}
