import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { EmulatorEndpoints } from '../emulator/endpoints.ts';
import { RestApi } from '../rest/rest-api.ts';
import type { Service } from '../service.ts';
import { WebChannels } from '../webchannel/web-channels.ts';
import { allowOrigin, answerPreflight, type Exchange, sendError, sendText } from './exchange.ts';

type Handler = (exchange: Exchange) => Promise<void>;

/** The HTTP/1.1 side: REST, WebChannel, and what emulators answer besides. */
export function createHttpServer(service: Service): { server: Server; close: () => void } {
  const rest = new RestApi(service);
  const channels = new WebChannels(service);
  const emulator = new EmulatorEndpoints(service);
  const routes: [string, Handler][] = [
    ['/v1/', (exchange) => rest.handle(exchange)],
    ['/google.firestore.v1.Firestore/', (exchange) => channels.handle(exchange)],
    ['/emulator/v1/', (exchange) => emulator.handle(exchange)],
  ];
  const server = createServer((request, response) => void serve(routes, request, response));
  return { server, close: () => channels.close() };
}

async function serve(routes: [string, Handler][], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const exchange = { request, response, url: new URL(request.url ?? '/', 'http://localhost') };
  try {
    allowOrigin(exchange);
    if (request.method === 'OPTIONS') return answerPreflight(exchange);
    const route = routes.find(([prefix]) => exchange.url.pathname.startsWith(prefix));
    if (route) await route[1](exchange);
    else
      sendText(exchange, exchange.url.pathname === '/' ? 200 : 404, exchange.url.pathname === '/' ? 'Ok' : 'Not Found');
  } catch (error) {
    sendError(exchange, error);
  }
}
