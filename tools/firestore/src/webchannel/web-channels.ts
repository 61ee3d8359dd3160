import { callerOf } from '../caller.ts';
import { StatusError } from '../errors.ts';
import { type Exchange, readBody, sendText } from '../http/exchange.ts';
import type { Service } from '../service.ts';
import { chunk } from './back-channel.ts';
import { Channel, type Rpc } from './channel.ts';
import { parseForward } from './forward.ts';

const PATH = /^\/google\.firestore\.v1\.Firestore\/(Listen|Write)\/channel$/;
const VERSION = 8;
const SERVER_VERSION = 14;
/** Real milliseconds: the client gives a silent connection up after one and a half times this. */
const KEEP_ALIVE_MS = 30_000;

/** WebChannel version 8, which the web SDK speaks for its streams. */
export class WebChannels {
  readonly #service: Service;
  readonly #channels = new Map<string, Channel>();
  /** Channels whose client had gone at the last look. */
  #gone = new Set<Channel>();
  readonly #ticks = setInterval(() => this.#tick(), KEEP_ALIVE_MS).unref();

  constructor(service: Service) {
    this.#service = service;
    service.engine.activity.measure('web channels', () => this.#channels.size);
  }

  async handle(exchange: Exchange): Promise<void> {
    const { url, request } = exchange;
    const rpc = PATH.exec(url.pathname)?.[1] as Rpc | undefined;
    if (!rpc) throw new StatusError('NOT_FOUND', `There is no channel at "${url.pathname}".`);
    const id = url.searchParams.get('SID');
    if (id === null) return this.#open(exchange, rpc);
    const channel = this.#channels.get(id);
    if (!channel) return sendText(exchange, 400, 'Unknown SID');
    channel.back.acknowledge(Number(url.searchParams.get('AID') ?? 0));
    if (url.searchParams.get('TYPE') === 'terminate') return this.#terminate(exchange, channel);
    if (request.method === 'GET') return channel.back.attach(exchange.response, url.searchParams.get('CI') === '1');
    return this.#forward(exchange, channel);
  }

  close(): void {
    clearInterval(this.#ticks);
    for (const channel of this.#channels.values()) channel.close();
    this.#channels.clear();
  }

  async #open(exchange: Exchange, rpc: Rpc): Promise<void> {
    const forward = parseForward(await readBody(exchange));
    const context = this.#service.context(callerOf(forward.headers.get('authorization')));
    const channel = new Channel(this.#service, rpc, context);
    this.#channels.set(channel.id, channel);
    exchange.response.setHeader('x-http-session-id', channel.id);
    const hello = [[0, ['c', channel.id, '', VERSION, SERVER_VERSION, KEEP_ALIVE_MS]]];
    sendText(exchange, 200, chunk(JSON.stringify(hello)));
    channel.receive(forward);
  }

  async #forward(exchange: Exchange, channel: Channel): Promise<void> {
    channel.receive(parseForward(await readBody(exchange)));
    const { isOpen, lastId, outstanding } = channel.back;
    sendText(exchange, 200, chunk(JSON.stringify([Number(isOpen), lastId, outstanding])));
  }

  #terminate(exchange: Exchange, channel: Channel): void {
    this.#end(channel);
    sendText(exchange, 200, '');
  }

  #end(channel: Channel): void {
    channel.close();
    this.#channels.delete(channel.id);
  }

  /** Keeps live connections alive, and ends the channels of clients that stay away. */
  #tick(): void {
    const away = [...this.#channels.values()].filter(({ back }) => !back.isOpen);
    for (const { back } of this.#channels.values()) if (back.isOpen) back.send('["noop"]');
    for (const channel of away) if (this.#gone.has(channel)) this.#end(channel);
    this.#gone = new Set(away);
  }
}
