import type { Timer, WorldClock } from '@sos/clock/world-clock';
import type { FaultAction, FaultPlan } from '@sos/simulator-kit/faults';
import type Stripe from 'stripe';
import { type Delivery, RETRY_DELAYS_MS } from './deliveries.ts';
import { faultyPost, type Post } from '@sos/simulator-kit/faulty-post';
import { type Endpoint, postEvent } from './post-event.ts';

export interface OutboxOptions {
  readonly clock: WorldClock;
  readonly endpoint: Endpoint;
  readonly faults: FaultPlan;
  readonly onCrash: () => void;
  readonly findEvent: (id: string) => Stripe.Event | undefined;
}

/** How long an overtaken event waits for another one to overtake it. */
const LONGEST_REORDER_MS = 60_000;

/** Delivers events to the webhook endpoint: in order for each PaymentIntent, until it answers 2xx or three days pass. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #deliveries = new Map<string, Delivery>();
  readonly #timers = new Map<string, Timer>();
  readonly #lanes = new Map<string, Promise<void>>();
  #overtaken: Delivery[] = [];

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Takes charge of an event and holds the clock until its first attempt has ended. */
  post(event: Stripe.Event, subject: string): void {
    if (this.#options.endpoint.url() === undefined) return;
    const delivery: Delivery = { event: event.id, type: event.type, subject, state: 'pending', attempts: [] };
    this.#deliveries.set(event.id, delivery);
    this.#start(delivery);
  }

  deliveries(): Delivery[] {
    return [...this.#deliveries.values()];
  }

  pendingOf(event: string): number {
    return this.#deliveries.get(event)?.state === 'pending' ? 1 : 0;
  }

  load(deliveries: readonly Delivery[]): void {
    this.clear();
    for (const delivery of deliveries) {
      this.#deliveries.set(delivery.event, delivery);
      if (delivery.state !== 'pending') continue;
      if (delivery.nextAt === undefined) this.#start(delivery);
      else this.#wait(delivery, delivery.nextAt);
    }
  }

  clear(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#timers.clear();
    this.#deliveries.clear();
    this.#overtaken = [];
  }

  #start(delivery: Delivery): void {
    const release = this.#options.clock.hold();
    const before = this.#lanes.get(delivery.subject) ?? Promise.resolve();
    const lane = before.then(() => this.#attempt(delivery)).finally(release);
    this.#lanes.set(delivery.subject, lane);
    void lane.finally(() => {
      if (this.#lanes.get(delivery.subject) === lane) this.#lanes.delete(delivery.subject);
    });
  }

  async #attempt(delivery: Delivery): Promise<void> {
    if (this.#deliveries.get(delivery.event) !== delivery) return;
    this.#stopWaiting(delivery);
    const fault = this.#options.faults.take('stripe.webhook', delivery.type);
    if (fault?.do === 'delay') return this.#wait(delivery, this.#options.clock.now() + fault.seconds * 1000);
    if (fault?.do === 'reorder') return this.#letOthersPass(delivery);
    const result = await this.#send(delivery, fault);
    this.#conclude(delivery, result);
    for (const late of this.#overtaken.splice(0)) this.#start(late);
  }

  async #send(delivery: Delivery, fault: FaultAction | undefined): Promise<number | string> {
    const event = this.#options.findEvent(delivery.event);
    if (!event) return 'no such event';
    const post: Post = (signed) => postEvent(this.#options, event, signed === 'wrongly');
    return faultyPost(fault, post, this.#options.onCrash);
  }

  #conclude(delivery: Delivery, result: number | string): void {
    const now = this.#options.clock.now();
    const pause = RETRY_DELAYS_MS[delivery.attempts.length];
    delivery.attempts.push({ at: now, result });
    if (typeof result === 'number' && result >= 200 && result < 300) delivery.state = 'delivered';
    else if (pause === undefined) delivery.state = 'given-up';
    else this.#wait(delivery, now + pause);
  }

  #stopWaiting(delivery: Delivery): void {
    delete delivery.nextAt;
    this.#timers.get(delivery.event)?.cancel();
    this.#timers.delete(delivery.event);
    this.#overtaken = this.#overtaken.filter((other) => other !== delivery);
  }

  #wait(delivery: Delivery, due: number): void {
    delivery.nextAt = due;
    const timer = this.#options.clock.at(due, () => this.#attempt(delivery), `stripe: ${delivery.type} to the webhook`);
    this.#timers.set(delivery.event, timer);
  }

  #letOthersPass(delivery: Delivery): void {
    this.#overtaken.push(delivery);
    this.#wait(delivery, this.#options.clock.now() + LONGEST_REORDER_MS);
  }
}
