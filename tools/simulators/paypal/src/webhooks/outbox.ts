import type { Timer, WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { faultyPost } from '@sos/simulator-kit/faulty-post';
import type { WebhookEvent } from './events.ts';
import { type Endpoint, postEvent } from './post-event.ts';

export interface OutboxOptions {
  readonly clock: WorldClock;
  readonly endpoint: Endpoint;
  readonly faults: FaultPlan;
  readonly onCrash: () => void;
}

/** The fate of one event at the endpoint. */
export interface Delivery {
  readonly event: WebhookEvent;
  state: 'pending' | 'delivered' | 'given-up';
  /** HTTP statuses, or what prevented one. */
  readonly attempts: (number | string)[];
  /** When the next attempt is due, in milliseconds. */
  nextAt?: number;
}

const MINUTE = 60_000;
/** How long an overtaken event waits for another one to overtake it. */
const LONGEST_REORDER = MINUTE;
/** PayPal tries for three days, ever more seldom. */
const MOST_ATTEMPTS = 25;
const pauseAfter = (attempts: number) => Math.min(2 ** attempts * MINUTE, 240 * MINUTE);

/** Delivers each event until it is taken, as the planned faults let it. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #deliveries: Delivery[] = [];
  readonly #timers = new Map<Delivery, Timer>();
  #overtaken: Delivery[] = [];

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Takes charge of an event and holds the clock until its first attempt has ended. */
  post(event: WebhookEvent): void {
    const delivery: Delivery = { event, state: 'pending', attempts: [] };
    this.#deliveries.push(delivery);
    this.#start(delivery);
  }

  deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  load(deliveries: readonly Delivery[]): void {
    this.clear();
    for (const delivery of deliveries) {
      this.#deliveries.push(delivery);
      if (delivery.state === 'pending') this.#wait(delivery, delivery.nextAt ?? this.#options.clock.now());
    }
  }

  clear(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#timers.clear();
    this.#deliveries.splice(0);
    this.#overtaken = [];
  }

  #start(delivery: Delivery): void {
    const release = this.#options.clock.hold();
    void this.#attempt(delivery).finally(release);
  }

  async #attempt(delivery: Delivery): Promise<void> {
    if (!this.#deliveries.includes(delivery)) return;
    const { clock, faults } = this.#options;
    const isOvertaken = this.#stopWaiting(delivery);
    const fault = isOvertaken ? undefined : faults.take('paypal.webhook', delivery.event.event_type);
    if (fault?.do === 'delay') return this.#wait(delivery, clock.now() + fault.seconds * 1000);
    if (fault?.do === 'reorder') return this.#letOthersPass(delivery);
    const post = (signed: 'rightly' | 'wrongly') => postEvent(this.#options, delivery.event, signed === 'wrongly');
    this.#conclude(delivery, await faultyPost(fault, post, this.#options.onCrash));
    for (const late of this.#overtaken.splice(0)) this.#start(late);
    return undefined;
  }

  #conclude(delivery: Delivery, result: number | string): void {
    delivery.attempts.push(result);
    const { length } = delivery.attempts;
    if (typeof result === 'number' && result >= 200 && result < 300) delivery.state = 'delivered';
    else if (result === 'no endpoint' || length >= MOST_ATTEMPTS) delivery.state = 'given-up';
    else this.#wait(delivery, this.#options.clock.now() + pauseAfter(length));
  }

  /** True when it had let others pass. */
  #stopWaiting(delivery: Delivery): boolean {
    delete delivery.nextAt;
    this.#timers.get(delivery)?.cancel();
    this.#timers.delete(delivery);
    const others = this.#overtaken.filter((other) => other !== delivery);
    const isOvertaken = others.length < this.#overtaken.length;
    this.#overtaken = others;
    return isOvertaken;
  }

  #wait(delivery: Delivery, due: number): void {
    delivery.nextAt = due;
    const label = `paypal: ${delivery.event.event_type} to the webhook`;
    const timer = this.#options.clock.at(due, () => this.#attempt(delivery), label);
    this.#timers.set(delivery, timer);
  }

  #letOthersPass(delivery: Delivery): void {
    this.#overtaken.push(delivery);
    this.#wait(delivery, this.#options.clock.now() + LONGEST_REORDER);
  }
}
