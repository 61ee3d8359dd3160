import { randomUUID } from 'node:crypto';
import type { WriteRequest, WriteResponse } from '../wire/messages.ts';
import type { Context } from './context.ts';
import { commitWrites } from './writes.ts';

/** One client's stream of writes: a handshake, then one commit after the other in the order of arrival. */
export class WriteStream {
  readonly #context: Context;
  readonly #send: (response: WriteResponse) => void;
  readonly #id = randomUUID();
  #database: string | undefined;
  #tokens = 0;
  #tail: Promise<void> = Promise.resolve();

  constructor(context: Context, send: (response: WriteResponse) => void) {
    this.#context = context;
    this.#send = send;
  }

  /** Rejects with what the stream must end with; writes that were sent after a refused one are not done. */
  receive(request: WriteRequest): Promise<void> {
    this.#tail = this.#tail.then(() => this.#next(request));
    return this.#tail;
  }

  async #next({ database, writes = [] }: WriteRequest): Promise<void> {
    if (this.#database === undefined) {
      this.#database = database ?? '';
      return this.#send({ streamId: this.#id, streamToken: this.#token() });
    }
    const { activity } = this.#context.engine;
    activity.count('write');
    const request = { database: this.#database, writes };
    const { results, time } = await commitWrites(this.#context, request).catch((error: unknown) => {
      activity.countFailure(error);
      throw error;
    });
    this.#send({ streamToken: this.#token(), writeResults: results, commitTime: time });
  }

  #token(): Uint8Array {
    return Buffer.from(String(++this.#tokens));
  }
}
