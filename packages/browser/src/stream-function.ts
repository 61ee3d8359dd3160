import type { Chunk, Input, Output, StreamingName } from '@sos/contracts/callables';
import { idToken } from './auth/id-token.ts';
import { proving } from './app-check/proving.ts';
import { CallableError, headersOf, refusalOf, send } from './callable-client.ts';
import type { CallableClientOptions, Proof } from './callable-client.ts';
import { unusualRoutes, usualRoute } from './callable-routes.ts';
import { config } from './config.ts';
import { eventsIn } from './server-events.ts';

interface Told<N extends StreamingName> {
  readonly onChunk: (chunk: Chunk<N>) => void;
  readonly signal: AbortSignal;
}

type StreamFunction = <N extends StreamingName>(name: N, input: Input<N>, told: Told<N>) => Promise<Output<N>>;

/** Milliseconds without a byte, after which the line counts as broken. */
const patience = 90_000;

/** Speaks Firebase's protocol for callables that tell pieces of their answer before it is there. */
export function createStreamingClient(options: CallableClientOptions): StreamFunction {
  const request = options.fetch ?? fetch.bind(globalThis);
  return async (name, input, { onChunk, signal }) => {
    const { region } = unusualRoutes[name] ?? usualRoute;
    const token = await options.idToken();
    const silence = new Silence(options.patience ?? patience);
    const ask = async (proof: Proof) => {
      const response = await send(() =>
        request(`${options.functionsUrl[region]}/${name}`, {
          method: 'POST',
          headers: { ...headersOf(token), Accept: 'text/event-stream', ...proof },
          body: JSON.stringify({ data: input }),
          signal: AbortSignal.any([signal, silence.signal]),
        }),
      );
      if (!response.ok) throw refusalOf(name, response.status, await response.json().catch(() => null));
      return resultOf<typeof name>(response, { name, onChunk, onByte: () => silence.end() });
    };
    try {
      return await options.proving(ask);
    } catch (error) {
      throw silence.signal.aborted ? new CallableError('offline', `${name} fell silent`, { cause: error }) : error;
    } finally {
      silence.stop();
    }
  };
}

interface Reading<N extends StreamingName> {
  readonly name: N;
  readonly onChunk: (chunk: Chunk<N>) => void;
  readonly onByte: () => void;
}

/** Our own server's stream: its schemas were applied there, so only the envelopes are opened here. */
async function resultOf<N extends StreamingName>(response: Response, reading: Reading<N>): Promise<Output<N>> {
  const { name, onChunk, onByte } = reading;
  for await (const event of eventsIn(bytesOf(response, onByte))) {
    if ('message' in event) onChunk(event['message'] as Chunk<N>);
    if ('result' in event) return event['result'] as Output<N>;
    if ('error' in event) throw refusalOf(name, response.status, event);
  }
  throw new CallableError('offline', `${name} ended without a result`);
}

async function* bytesOf(response: Response, onByte: () => void): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await send(() => reader.read());
    if (done) return;
    onByte();
    yield value;
  }
}

/** Gives up after a while in which nothing was heard. */
class Silence {
  readonly #controller = new AbortController();
  readonly #patience: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number) {
    this.#patience = milliseconds;
    this.end();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something was heard: the patience begins anew. */
  end(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#controller.abort(), this.#patience);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

let client: StreamFunction | undefined;

/** The browser's one client for callables that stream. */
export const streamFunction: StreamFunction = (name, input, told) => {
  client ??= createStreamingClient({ functionsUrl: config().functionsUrl, idToken, proving });
  return client(name, input, told);
};
