import type { ServerResponse } from 'node:http';
import type { FaultAction, FaultPlan } from '@sos/simulator-kit/faults';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { type Ask, readAsk, type Vendor, vendors } from './ask.ts';
import { protocols } from './protocols.ts';
import { type Script, Scripts } from './scripts.ts';
import { writtenIn } from './sight.ts';
import { streamTo } from './stream.ts';
import { firstPages, type WebPage } from './web.ts';

const MOST_KEPT = 500;
const PREFIXES: Readonly<Record<Vendor, string>> = {
  anthropic: '/anthropic',
  openai: '/openai',
  perplexity: '/perplexity',
};
const UNAUTHORIZED = 401;
const FOUND = 2;

export interface LlmOptions {
  readonly port: number;
  readonly faults: FaultPlan;
  /** The one key that all three vendors accept. */
  readonly key: string;
  /** Between two pieces of an answer, in real time. */
  readonly pauseMs?: number;
}

export interface LlmSimulator extends RunningServer {
  /** Where each vendor's API is, as its SDK wants to be told. */
  readonly bases: Readonly<Record<Vendor, string>>;
  /** Reads pages of the web: `{reader}?url=...`. */
  readonly reader: string;
  /** What was asked, the newest last. */
  asked(): readonly Ask[];
  script(...scripts: readonly Script[]): void;
  publish(...pages: readonly WebPage[]): void;
}

/** Starts the three vendors' APIs, and the web that they search. */
export async function startLlmSimulator(options: LlmOptions): Promise<LlmSimulator> {
  const scripts = new Scripts();
  const pages = new Map(firstPages.map((page) => [page.url, page]));
  const asked: Ask[] = [];
  const server = await serve(options.port, async (request, response) => {
    const { pathname, searchParams } = request.url;
    const vendor = vendors.find((name) => pathname === `${PREFIXES[name]}${protocols[name].path}`);
    if (vendor && request.method === 'POST') return answer({ vendor, request, response });
    if (pathname === '/web') return webReply(pages.get(searchParams.get('url') ?? ''));
    if (pathname === '/scripts' && request.method === 'POST') return addScript(scripts, request);
    if (pathname === '/') return { body: { asked } };
    return { status: 404, body: 'Not found' };
  });

  async function answer({ vendor, request, response }: Call): Promise<SimReply | 'handled'> {
    if (!isKnown(request, options.key)) return { status: UNAUTHORIZED, body: protocols[vendor].error(UNAUTHORIZED) };
    const ask = readAsk(vendor, request.body.toString('utf8'));
    if (!ask || ask.shown.some((each) => writtenIn(each) === undefined))
      return { status: 400, body: protocols[vendor].error(400) };
    asked.push(ask);
    asked.splice(0, asked.length - MOST_KEPT);
    const fault = options.faults.take(`${vendor}.api`, ask.model);
    const failed = failure(vendor, fault);
    if (failed) return failed;
    const said = scripts.answer(ask, vendor === 'perplexity' ? [...pages.values()].slice(-FOUND) : []);
    if (!ask.streams) return { body: protocols[vendor].whole(ask, said) };
    const cut = fault?.do === 'lost-answer';
    await streamTo(response, protocols[vendor].events(ask, said), {
      pauseMs: options.pauseMs ?? 0,
      cut,
      halfway: said.halfway,
    });
    return 'handled';
  }

  return {
    ...server,
    bases: {
      anthropic: `${server.url}${PREFIXES.anthropic}`,
      openai: `${server.url}${PREFIXES.openai}/v1`,
      perplexity: `${server.url}${PREFIXES.perplexity}`,
    },
    reader: `${server.url}/web`,
    asked: () => asked,
    script: (...added) => scripts.add(...added),
    publish: (...added) => added.forEach((page) => pages.set(page.url, page)),
  };
}

interface Call {
  readonly vendor: Vendor;
  readonly request: SimRequest;
  readonly response: ServerResponse;
}

function failure(vendor: Vendor, fault: FaultAction | undefined): SimReply | undefined {
  if (fault?.do === 'status') return { status: fault.status, body: protocols[vendor].error(fault.status) };
  return fault && fault.do !== 'lost-answer' ? { hangUp: true } : undefined;
}

function isKnown({ headers }: SimRequest, key: string): boolean {
  return headers.authorization === `Bearer ${key}` || headers['x-api-key'] === key;
}

function webReply(page: WebPage | undefined): SimReply {
  if (!page) return { status: 404, body: 'There is no such page.' };
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page.html };
}

function addScript(scripts: Scripts, { body }: SimRequest): SimReply {
  const script = JSON.parse(body.toString('utf8')) as Script;
  if (typeof script.when !== 'string' || typeof script.say !== 'string')
    return { status: 400, body: 'It needs `when` and `say`.' };
  scripts.add(script);
  return { status: 204 };
}
