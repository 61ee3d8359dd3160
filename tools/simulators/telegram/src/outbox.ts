import type { Timer, WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { faultyPost } from '@sos/simulator-kit/faulty-post';

export interface Webhook {
  readonly url: string;
  readonly secret: string;
  readonly allowed: readonly string[];
}

export interface Delivery {
  readonly id: number;
  /** What kind of update it is. */
  readonly type: string;
  readonly body: string;
  state: 'pending' | 'delivered' | 'given-up';
  /** HTTP statuses, or what prevented one. */
  readonly attempts: (number | string)[];
}

export interface OutboxOptions {
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  readonly onCrash: () => void;
}

/** How long Telegram waits for an answer, in real time. */
const PATIENCE_MS = 30_000;
const MOST_ATTEMPTS = 12;
const pauseAfter = (attempts: number) => Math.min(2 ** attempts, 3600) * 1000;

/** Hands each update to the webhook until it is taken, as the planned faults let it. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #deliveries: Delivery[] = [];
  readonly #timers = new Set<Timer>();
  webhook: Webhook | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  /** Takes charge of an update, if it is of a kind that the webhook wants. */
  post(id: number, update: object): void {
    const [type = ''] = Object.keys(update);
    if (!this.webhook?.allowed.includes(type)) return;
    const body = JSON.stringify({ update_id: id, ...update });
    const delivery: Delivery = { id, type, body, state: 'pending', attempts: [] };
    this.#deliveries.push(delivery);
    this.#start(delivery);
  }

  clear(): void {
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
  }

  #start(delivery: Delivery): void {
    const release = this.#options.clock.hold();
    void this.#attempt(delivery).finally(release);
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { clock, faults, onCrash } = this.#options;
    const fault = faults.take('telegram.webhook', delivery.type);
    if (fault?.do === 'delay') return this.#wait(delivery, clock.now() + fault.seconds * 1000);
    const post = (signed: 'rightly' | 'wrongly') => this.#post(delivery.body, signed);
    const result = await faultyPost(fault, post, onCrash);
    delivery.attempts.push(result);
    const { length } = delivery.attempts;
    if (typeof result === 'number' && result >= 200 && result < 300) delivery.state = 'delivered';
    else if (length >= MOST_ATTEMPTS) delivery.state = 'given-up';
    else this.#wait(delivery, clock.now() + pauseAfter(length));
    return undefined;
  }

  #wait(delivery: Delivery, due: number): void {
    const label = `telegram: ${delivery.type} to the webhook`;
    const timer = this.#options.clock.at(
      due,
      () => {
        this.#timers.delete(timer);
        return this.#attempt(delivery);
      },
      label,
    );
    this.#timers.add(timer);
  }

  async #post(body: string, signed: 'rightly' | 'wrongly'): Promise<number | string> {
    const { url, secret } = this.webhook ?? { url: '', secret: '' };
    const token = signed === 'rightly' ? secret : `${secret}-forged`;
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': token };
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(url, { method: 'POST', redirect: 'manual', signal, headers, body });
      await response.arrayBuffer();
      return response.status;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
