import type { Caller } from './caller.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { ListenStream } from './listen/listen-stream.ts';
import { Watch } from './listen/watch.ts';
import type { Context } from './rpc/context.ts';
import { WriteStream } from './rpc/write-stream.ts';
import type { ListenResponse, WriteResponse } from './wire/messages.ts';

/** What every transport serves. */
export class Service {
  readonly engine: Engine;
  readonly #watches = new Map<Database, Watch>();

  constructor(engine: Engine) {
    this.engine = engine;
  }

  context(caller: Caller, peer?: string): Context {
    return { engine: this.engine, caller, ...(peer !== undefined && { peer }) };
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

  #watch(database: Database): Watch {
    const known = this.#watches.get(database);
    if (known) return known;
    const made = new Watch(database);
    this.#watches.set(database, made);
    return made;
  }
}
