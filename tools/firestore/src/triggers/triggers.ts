import { randomUUID } from 'node:crypto';
import type { WorldClock } from '@sos/clock/world-clock';
import type { Database } from '../database.ts';
import type { Change } from '../store/store.ts';
import { jsonObject } from '../wire/scalars.ts';
import { backgroundEvent } from './background-event.ts';
import { cloudEvent } from './cloud-event.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { concerns, type EventMessage, type Trigger } from './trigger.ts';

/** Delivers changes to the functions that asked for them: at least once, and in order for each document. */
export class Triggers {
  readonly #clock: WorldClock;
  readonly #target: (() => string) | undefined;
  readonly #triggers = new Map<string, Trigger>();
  readonly #queues = new Map<string, DeliveryQueue>();
  readonly #closing = new AbortController();
  /** What is under way. Each has a signal of its own, since `fetch` keeps its listener on a signal until that is collected. */
  readonly #posts = new Set<AbortController>();

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
    for (const post of this.#posts) post.abort();
  }

  #raise(database: Database, changes: readonly Change[], time: bigint): void {
    for (const trigger of this.#triggers.values()) {
      if (trigger.database !== database.name) continue;
      for (const change of changes.filter((each) => concerns(trigger, each))) this.#queue(trigger, change, time);
    }
  }

  #queue(trigger: Trigger, change: Change, time: bigint): void {
    const toEvent = trigger.generation === 1 ? backgroundEvent : cloudEvent;
    const event = toEvent(trigger, { change, id: randomUUID(), time });
    const key = `${trigger.project}/${trigger.id}/${change.path}`;
    const queue = this.#queues.get(key) ?? new DeliveryQueue(this.#clock, this.#closing.signal);
    this.#queues.set(key, queue);
    void queue
      .add(() => this.#post(trigger, event))
      ?.then(() => {
        if (queue.isIdle) this.#queues.delete(key);
      });
  }

  /** Says whether nothing is left to do: the function ran, or it failed and is not one that production would retry. */
  async #post({ project, id }: Trigger, { headers, body }: EventMessage): Promise<boolean> {
    const target = this.#target?.();
    if (target === undefined) return true;
    const stop = new AbortController();
    this.#posts.add(stop);
    try {
      const response = await fetch(`${target}/functions/projects/${project}/triggers/${id}`, {
        method: 'POST',
        headers,
        body,
        signal: stop.signal,
      });
      const answer = await response.text();
      return response.ok || !asksForRetry(answer);
    } catch {
      return false;
    } finally {
      this.#posts.delete(stop);
    }
  }
}

/** The host of the functions says so of those that are declared with `retry`; the official CLI never does. */
function asksForRetry(answer: string): boolean {
  try {
    return jsonObject(JSON.parse(answer))['retry'] === true;
  } catch {
    return false;
  }
}
