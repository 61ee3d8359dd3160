import { randomBytes } from 'node:crypto';
import { asStatusError } from '../errors.ts';
import type { Context } from '../rpc/context.ts';
import type { Service } from '../service.ts';
import type { ListenRequest, WriteRequest } from '../wire/messages.ts';
import { firestoreCodec } from '../wire/registry.ts';
import { BackChannel } from './back-channel.ts';
import type { ForwardMessages } from './forward.ts';

export type Rpc = 'Listen' | 'Write';

interface Stream {
  receive(message: unknown): Promise<void>;
  close(): void;
}

/** One WebChannel session: a Listen or Write stream of one browser tab. */
export class Channel {
  readonly id = randomBytes(12).toString('base64url');
  readonly back = new BackChannel();
  readonly #stream: Stream;
  readonly #requests: ReturnType<typeof firestoreCodec>;
  #received = -1;
  #closed = false;

  constructor(service: Service, rpc: Rpc, context: Context) {
    const responses = firestoreCodec(`${rpc}Response`);
    const send = (response: unknown) => this.back.send(`[${JSON.stringify(responses.toJson(response))}]`);
    this.#requests = firestoreCodec(`${rpc}Request`);
    this.#stream = rpc === 'Listen' ? listenStream(service, context, send) : writeStream(service, context, send);
  }

  /** Takes the messages that were not taken before: a client that heard no answer sends them again. */
  receive({ offset, messages }: ForwardMessages): void {
    messages.forEach((message, i) => {
      if (offset + i <= this.#received) return;
      this.#received = offset + i;
      this.#take(message);
    });
  }

  close(): void {
    this.#closed = true;
    this.#stream.close();
    this.back.detach();
  }

  #take(message: unknown): void {
    if (this.#closed) return;
    try {
      this.#stream.receive(this.#requests.fromJson(message)).catch((error: unknown) => this.#fail(error));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Tells why the stream ends; the client then closes the channel. */
  #fail(error: unknown): void {
    if (this.#closed) return;
    this.#closed = true;
    this.back.send(`[${JSON.stringify(asStatusError(error).toJson())}]`);
    this.#stream.close();
  }
}

function listenStream(service: Service, context: Context, send: (response: unknown) => void): Stream {
  const stream = service.listen(context, send);
  return { receive: async (message) => stream.receive(message as ListenRequest), close: () => stream.close() };
}

function writeStream(service: Service, context: Context, send: (response: unknown) => void): Stream {
  const stream = service.write(context, send);
  return { receive: (message) => stream.receive(message as WriteRequest), close: () => undefined };
}
