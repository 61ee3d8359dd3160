import { randomUUID } from 'node:crypto';
import type { WorldClock } from '@sos/clock/world-clock';
import type { Database } from '../database.ts';
import type { Change } from '../store/store.ts';
import { type CloudEvent, cloudEvent } from './event.ts';
import { concerns, type Trigger } from './trigger.ts';

const FIRST_RETRY_MS = 10_000;
const LONGEST_RETRY_MS = 600_000;
const GIVE_UP_AFTER_MS = 24 * 3_600_000;

/** Delivers changes to the functions that asked for them: at least once, and in order for each document. */
export class Triggers {
  readonly #clock: WorldClock;
  readonly #target: (() => string) | undefined;
  readonly #triggers = new Map<string, Trigger>();
  readonly #tails = new Map<string, Promise<void>>();
  readonly #closing = new AbortController();

  /** `target` gives the base URL of whoever runs the functions. */
  constructor(clock: WorldClock, target: (() => string) | undefined) {
    this.#clock = clock;
    this.#target = target;
  }

  /** Replaces an earlier registration under the same id. */
  register(trigger: Trigger): void {
    this.#triggers.set(`${trigger.project}/${trigger.id}`, trigger);
  }

  follow(database: Database): void {
    database.onCommit((changes, time) => {
      if (this.#triggers.size > 0) this.#raise(database, changes, time);
    });
  }

  close(): void {
    this.#closing.abort();
  }

  #raise(database: Database, changes: readonly Change[], time: bigint): void {
    for (const trigger of this.#triggers.values()) {
      if (trigger.database !== database.name) continue;
      for (const change of changes.filter((each) => concerns(trigger, each))) this.#queue(trigger, change, time);
    }
  }

  #queue(trigger: Trigger, change: Change, time: bigint): void {
    const event = cloudEvent(trigger, change, { id: randomUUID(), time });
    const key = `${trigger.project}/${trigger.id}/${change.path}`;
    const release = this.#clock.hold();
    const before = this.#tails.get(key) ?? Promise.resolve();
    const tail = before.then(() => this.#deliver(trigger, event, release)).finally(release);
    this.#tails.set(key, tail);
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
  }

  /** Tries until the function takes the event; while it waits to try again, time may pass. */
  async #deliver(trigger: Trigger, event: CloudEvent, release: () => void): Promise<void> {
    const deadline = this.#clock.now() + GIVE_UP_AFTER_MS;
    for (let wait = FIRST_RETRY_MS; !this.#closing.signal.aborted; wait = Math.min(2 * wait, LONGEST_RETRY_MS)) {
      const taken = await this.#clock.during(() => this.#post(trigger, event));
      if (taken || this.#clock.now() + wait > deadline) return;
      const waited = this.#wait(wait, trigger.id);
      release();
      await waited;
    }
  }

  #wait(ms: number, id: string): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.#clock.after(ms, resolve, `event for ${id}`);
      this.#closing.signal.addEventListener('abort', () => (timer.cancel(), resolve()), { once: true });
    });
  }

  async #post({ project, id }: Trigger, { headers, body }: CloudEvent): Promise<boolean> {
    const target = this.#target?.();
    if (target === undefined) return true;
    try {
      const response = await fetch(`${target}/functions/projects/${project}/triggers/${id}`, {
        method: 'POST',
        headers,
        body,
        signal: this.#closing.signal,
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }
}
