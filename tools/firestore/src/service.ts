import type { WorldClock } from '@sos/clock/world-clock';
import { kindOfRequest } from './activity/kind-of-request.ts';
import type { Caller } from './caller.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { Exporter } from './export/exporter.ts';
import { ListenStream } from './listen/listen-stream.ts';
import { Watch } from './listen/watch.ts';
import type { Context } from './rpc/context.ts';
import type { Method } from './rpc/methods.ts';
import { WriteStream } from './rpc/write-stream.ts';
import type { Triggers } from './triggers/triggers.ts';
import type { ListenResponse, WriteResponse } from './wire/messages.ts';

/** What every transport serves. */
export class Service {
  readonly engine: Engine;
  readonly triggers: Triggers;
  readonly exporter = new Exporter();
  readonly #clock: WorldClock;
  readonly #watches = new Map<Database, Watch>();

  constructor(parts: { engine: Engine; triggers: Triggers; clock: WorldClock }) {
    this.engine = parts.engine;
    this.triggers = parts.triggers;
    this.#clock = parts.clock;
    this.#measure();
  }

  context(caller: Caller, peer?: string): Context {
    return { engine: this.engine, caller, ...(peer !== undefined && { peer }) };
  }

  /** Runs and counts one RPC of a client. */
  async run(method: Method, context: Context, request: unknown): Promise<unknown> {
    this.engine.activity.count(kindOfRequest(method.name, request));
    try {
      return await this.perform(method, context, request);
    } catch (error) {
      this.engine.activity.countFailure(error);
      throw error;
    }
  }

  /** Runs one RPC; time does not leap meanwhile. */
  async perform(method: Method, context: Context, request: unknown): Promise<unknown> {
    const release = this.#clock.hold();
    try {
      return await method.run(context, request);
    } finally {
      release();
    }
  }

  listen(context: Context, send: (response: ListenResponse) => void): ListenStream {
    return new ListenStream(context, (database) => this.#watch(database), send);
  }

  write(context: Context, send: (response: WriteResponse) => void): WriteStream {
    return new WriteStream(context, send);
  }

  /** The client behind a connection is gone. */
  abandon(peer: string): void {
    for (const { transactions } of this.engine.databases()) transactions.abandon(peer);
  }

  #measure(): void {
    const { activity } = this.engine;
    const sum = (pick: (database: Database) => number) =>
      [...this.engine.databases()].reduce((total, database) => total + pick(database), 0);
    activity.measure('listeners', () => sum((database) => this.#watches.get(database)?.size ?? 0));
    activity.measure('transactions', () => sum(({ transactions }) => transactions.size));
    activity.measure('locks held', () => sum(({ transactions }) => transactions.locks.held));
    activity.measure('locks waited for', () => sum(({ transactions }) => transactions.locks.waiting));
  }

  #watch(database: Database): Watch {
    const known = this.#watches.get(database);
    if (known) return known;
    const made = new Watch(database);
    this.#watches.set(database, made);
    return made;
  }
}
