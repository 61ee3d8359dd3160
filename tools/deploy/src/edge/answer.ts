/** A path of the site that a function answers. */
export interface EdgeRoute {
  /** A regular expression for the whole path. */
  readonly pattern: string;
  /** Where the function is, without a slash at the end. */
  readonly address: string;
  /** Whether one answer is for everybody, so that the edge keeps it for as long as it says. */
  readonly isShared: boolean;
  /** Whether the app can show something by itself where the function is out of reach. */
  readonly hasApp: boolean;
}

export interface EdgeTable {
  readonly routes: readonly EdgeRoute[];
  /** The site's own, for what a function says nothing about. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What Cloudflare Pages gives its worker. */
export interface EdgeEnvironment {
  readonly ASSETS: { readonly fetch: (request: Request) => Promise<Response> };
  /** By which functions know that it is us who tell them an address. */
  readonly FRONT_KEY?: string;
}

/** What functions read of a request; nothing else of it leaves the edge. */
const PASSED = ['user-agent', 'sec-gpc', 'dnt', 'purpose', 'sec-purpose', 'accept-language'];
const NOT_NOW = { 'cache-control': 'no-store', 'retry-after': '60' };

/** Answers a request of the site with the function that its path belongs to, or with the site's files. */
export async function answerAtEdge(request: Request, env: EdgeEnvironment, table: EdgeTable): Promise<Response> {
  const { pathname } = new URL(request.url);
  const route = table.routes.find(({ pattern }) => new RegExp(pattern).test(pathname));
  if (!route) return env.ASSETS.fetch(request);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return withHeaders(new Response(null, { status: 405 }), table);
  const answer = await askFunction(request, env, route);
  return answer ? withHeaders(answer, table) : notNow(request, env, { route, table });
}

/** Undefined where the function is out of reach. */
async function askFunction(request: Request, env: EdgeEnvironment, route: EdgeRoute): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  const shared = route.isShared ? { cf: { cacheEverything: true } } : {};
  const asked = { method: request.method, headers: headersFor(request, env), redirect: 'manual', ...shared } as const;
  const answer = await fetch(`${route.address}${pathname}${search}`, asked).catch(() => undefined);
  return answer && answer.status < 500 ? answer : undefined;
}

function headersFor(request: Request, { FRONT_KEY = '' }: EdgeEnvironment): Headers {
  const headers = new Headers();
  for (const name of PASSED) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const kept = (request.headers.get('cookie') ?? '').split(/;\s*/).find((each) => each.startsWith('__session='));
  if (kept) headers.set('cookie', kept);
  const address = request.headers.get('cf-connecting-ip');
  if (address === null || FRONT_KEY === '') return headers;
  headers.set('x-front-address', address);
  headers.set('x-front-key', FRONT_KEY);
  return headers;
}

interface Missed {
  readonly route: EdgeRoute;
  readonly table: EdgeTable;
}

/** Whoever has a browser gets the app, which asks for itself; a crawler reads that it should come again. */
async function notNow(request: Request, env: EdgeEnvironment, { route, table }: Missed): Promise<Response> {
  const page = route.hasApp ? await env.ASSETS.fetch(new Request(new URL('/', request.url))) : undefined;
  const type = page?.headers.get('content-type') ?? 'text/plain; charset=utf-8';
  const body = page?.body ?? 'Please come again in a minute.';
  return withHeaders(new Response(body, { status: 503, headers: { ...NOT_NOW, 'content-type': type } }), table);
}

function withHeaders(answer: Response, { headers }: EdgeTable): Response {
  const all = new Headers(headers);
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') all.set(name, value);
  }
  for (const cookie of answer.headers.getSetCookie()) all.append('set-cookie', cookie);
  return new Response(answer.body, { status: answer.status, headers: all });
}
