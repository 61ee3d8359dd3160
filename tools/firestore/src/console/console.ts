import type { Database } from '../database.ts';
import { invalid, StatusError } from '../errors.ts';
import { type Exchange, readJson, sendJson } from '../http/exchange.ts';
import { projectOf } from '../paths.ts';
import { METHODS } from '../rpc/methods.ts';
import type { Service } from '../service.ts';
import { firestoreCodec } from '../wire/registry.ts';
import { assetAt } from './assets.ts';
import { LiveStreams } from './live-streams.ts';
import { refuseForeign, requireJson } from './local-only.ts';
import type { ConsoleInfo, RulesView, Show } from './protocol.ts';

export const CONSOLE_PATH = '/console';

const API = `${CONSOLE_PATH}/api/`;
const RPC = 'rpc/';
const SHOWN: ReadonlySet<string> = new Set<Show>(['data', 'rules', 'requests']);
const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': "default-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
};

/** The page for developers at `/console`, and what it asks. It acts as the owner, past the rules. */
export class Console {
  readonly #service: Service;
  readonly #live: LiveStreams;

  constructor(service: Service) {
    this.#service = service;
    this.#live = new LiveStreams(service.engine);
  }

  async handle(exchange: Exchange): Promise<void> {
    const { request, url } = exchange;
    const isEndpoint = url.pathname.startsWith(API);
    refuseForeign(request.headers, isEndpoint);
    if (!isEndpoint) return this.#sendAsset(exchange);
    const name = url.pathname.slice(API.length);
    if (name.startsWith(RPC)) return this.#perform(exchange, name.slice(RPC.length));
    const endpoints: Record<string, () => void> = {
      info: () => sendJson(exchange, 200, this.#info()),
      live: () => this.#openLive(exchange),
      rules: () => sendJson(exchange, 200, this.#rules(url.searchParams.get('decision'), databaseIn(url))),
    };
    const endpoint = endpoints[name];
    if (!endpoint || request.method !== 'GET') throw nothingAt(exchange);
    endpoint();
  }

  close(): void {
    this.#live.close();
  }

  async #sendAsset(exchange: Exchange): Promise<void> {
    const asset = await assetAt(exchange.url.pathname.slice(CONSOLE_PATH.length + 1));
    if (!asset || exchange.request.method !== 'GET') throw nothingAt(exchange);
    exchange.response.writeHead(200, { ...HEADERS, 'content-type': `${asset.type}; charset=utf-8` }).end(asset.body);
  }

  /** One RPC in proto3 JSON; it is not counted among those of the clients. */
  async #perform(exchange: Exchange, rpc: string): Promise<void> {
    const method = METHODS.get(rpc);
    if (!method || exchange.request.method !== 'POST') throw nothingAt(exchange);
    requireJson(exchange.request.headers);
    const request = firestoreCodec(method.requestType).fromJson(await readJson(exchange));
    const answer = await this.#service.perform(method, this.#service.context({ kind: 'owner' }), request);
    const responses = firestoreCodec(method.responseType);
    const toJson = (response: unknown) => responses.toJson(response);
    sendJson(exchange, 200, method.streams ? (answer as unknown[]).map(toJson) : toJson(answer));
  }

  #info(): ConsoleInfo {
    const { engine } = this.#service;
    const infoOf = ({ name }: Database) => ({ name, hasRules: engine.guard.rules.file(projectOf(name)) !== undefined });
    return { databases: Array.from(engine.databases(), infoOf) };
  }

  #openLive({ response, url }: Exchange): void {
    const show = url.searchParams.get('show') ?? '';
    if (!SHOWN.has(show)) throw invalid(`There is nothing live under "${show}".`);
    this.#live.open(response, show as Show, this.#service.engine.database(databaseIn(url)));
  }

  /** The rules that made a decision, or those in force. */
  #rules(decision: string | null, database: string): RulesView {
    const { guard } = this.#service.engine;
    const file = guard.rules.file(projectOf(database));
    const source = decision === null ? file?.content : guard.decisions.find(Number(decision))?.source;
    if (!file || source === undefined) throw new StatusError('NOT_FOUND', 'These rules are not known any more.');
    return { name: file.name, source, current: source === file.content };
  }
}

/** `projects/p/databases/d`. */
const databaseIn = (url: URL) => url.searchParams.get('database') ?? '';

const nothingAt = ({ request, url }: Exchange) =>
  new StatusError('NOT_FOUND', `There is no ${request.method ?? ''} ${url.pathname}.`);
