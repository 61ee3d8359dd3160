import type { IncomingMessage, Server } from 'node:http';
import { Console, CONSOLE_PATH } from '../console/console.ts';
import { AdminEndpoints, isForAdmin } from '../emulator/admin-endpoints.ts';
import { EmulatorEndpoints } from '../emulator/endpoints.ts';
import { RestApi } from '../rest/rest-api.ts';
import type { Service } from '../service.ts';
import { WebChannels } from '../webchannel/web-channels.ts';
import { allowOrigin, answerPreflight, type Exchange, sendError, sendText } from './exchange.ts';

/** An import of `node:http` reads all its exports, one of which loads a client for WebSockets: a fifth of the start. */
const { createServer } = process.getBuiltinModule('node:http');

type Handler = (exchange: Exchange) => Promise<void>;

/** The HTTP/1.1 side: REST, WebChannel, and what emulators answer besides. */
export function createHttpServer(service: Service): { server: Server; close: () => void } {
  const rest = new RestApi(service);
  const channels = new WebChannels(service);
  const emulator = new EmulatorEndpoints(service);
  const admin = new AdminEndpoints(service);
  const page = new Console(service);
  const routes: [string, Handler][] = [
    ['/v1/', (exchange) => (isForAdmin(exchange.url.pathname) ? admin : rest).handle(exchange)],
    ['/google.firestore.v1.Firestore/', (exchange) => channels.handle(exchange)],
    ['/emulator/v1/', (exchange) => emulator.handle(exchange)],
  ];
  const server = createServer((request, response) => {
    const exchange = { request, response, url: urlOf(request) };
    const isConsole = `${exchange.url.pathname}/`.startsWith(`${CONSOLE_PATH}/`);
    void answered(exchange, (each) => (isConsole ? page.handle(each) : serve(routes, each)));
  });
  return {
    server,
    close: () => {
      channels.close();
      page.close();
      admin.close();
    },
  };
}

/** Not relative to a base, for which a path such as `//` names a host. */
function urlOf({ url = '/' }: IncomingMessage): URL {
  const absolute = url.startsWith('/') ? `http://localhost${url}` : url;
  return new URL(URL.canParse(absolute) ? absolute : 'http://localhost/');
}

/** Any site may ask Firestore, as in production. */
async function serve(routes: [string, Handler][], exchange: Exchange): Promise<void> {
  allowOrigin(exchange);
  if (exchange.request.method === 'OPTIONS') return answerPreflight(exchange);
  const { pathname } = exchange.url;
  const route = routes.find(([prefix]) => pathname.startsWith(prefix));
  if (route) await route[1](exchange);
  else sendText(exchange, pathname === '/' ? 200 : 404, pathname === '/' ? 'Ok' : 'Not Found');
}

async function answered(exchange: Exchange, handle: Handler): Promise<void> {
  try {
    await handle(exchange);
  } catch (error) {
    sendError(exchange, error);
  }
}
