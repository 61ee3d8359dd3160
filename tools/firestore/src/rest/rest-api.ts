import { callerOf } from '../caller.ts';
import { type Exchange, readJson, sendJson } from '../http/exchange.ts';
import { METHODS } from '../rpc/methods.ts';
import type { Service } from '../service.ts';
import { firestoreCodec } from '../wire/registry.ts';
import { routeOf } from './routes.ts';

/** Firestore's REST API: every RPC that does not stream from the client. */
export class RestApi {
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
  }

  async handle(exchange: Exchange): Promise<void> {
    const { request, url } = exchange;
    const { rpc, message } = routeOf(request.method ?? 'GET', url, await readJson(exchange));
    const method = METHODS.get(rpc);
    if (!method) throw new Error(`No method "${rpc}".`);
    const context = this.#service.context(callerOf(request.headers.authorization));
    const answer = await this.#service.run(method, context, firestoreCodec(method.requestType).fromJson(message));
    const responses = firestoreCodec(method.responseType);
    const toJson = (response: unknown) => responses.toJson(response);
    sendJson(exchange, 200, method.streams ? (answer as unknown[]).map(toJson) : toJson(answer));
  }
}
