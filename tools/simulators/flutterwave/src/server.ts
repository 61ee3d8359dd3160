import type { FaultPlan } from '@sos/simulator-kit/faults';
import { faultyPost } from '@sos/simulator-kit/faulty-post';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { findRoute } from '@sos/simulator-kit/routes';
import { type ApiCall, refuse, type Route, routes, toTransfer } from './api.ts';
import { Book, type Transfer, type TransferState } from './book.ts';
import { walletPage } from './page.ts';

export interface FlutterwaveOptions {
  readonly port: number;
  readonly clock: { now(): number };
  readonly faults: FaultPlan;
  readonly secretKey: string;
  /** The word that our events carry. */
  readonly webhookHash: string;
  /** Where transfers' changes are told. */
  readonly webhookUrl: () => string;
  readonly onCrash: (region: string) => void;
}

const deeds = ['take', 'refuse'] as const;
type Deed = (typeof deeds)[number];

export interface FlutterwaveSimulator extends RunningServer {
  transfers(): readonly Transfer[];
  /** What telling of each change came to. */
  told(): readonly (number | string)[];
  /** Does what the telephone's page does, and tells of it. Throws where the transfer is in no state for it. */
  act(transferId: number, deed: Deed): Promise<void>;
  fund(isFunded: boolean): void;
}

/** Numbers that are no wallet end so, to be tried out. */
const NO_WALLET = /0000$/;

/** Starts Flutterwave's API, the page of the telephone, and its events. */
export async function startFlutterwaveSimulator(options: FlutterwaveOptions): Promise<FlutterwaveSimulator> {
  const book = new Book();
  const told: (number | string)[] = [];
  const act = async (id: number, deed: Deed) => {
    const { to, message } = outcomeOf(book.transfers.get(id), deed);
    const transfer = book.move(id, to, message);
    told.push(await post(options, transfer));
  };
  const server = await serve(options.port, async (request) => {
    const { pathname } = request.url;
    if (pathname.startsWith('/v3/')) return answerApi({ options, book }, request);
    if (request.method === 'POST') return press({ book, act }, pathname);
    return pathname === '/' ? walletPage(book) : { status: 404, body: 'Not found' };
  });
  return {
    ...server,
    transfers: () => [...book.transfers.values()],
    told: () => told,
    act,
    fund: (isFunded) => void (book.isFunded = isFunded),
  };
}

function outcomeOf(
  transfer: Transfer | undefined,
  deed: Deed,
): { readonly to: TransferState; readonly message: string } {
  if (deed === 'refuse') return { to: 'FAILED', message: 'DISBURSE FAILED: returned by the network' };
  return NO_WALLET.test(transfer?.number ?? '')
    ? { to: 'FAILED', message: 'DISBURSE FAILED: account is not a wallet' }
    : { to: 'SUCCESSFUL', message: 'Transaction was successful' };
}

interface Desk {
  readonly options: FlutterwaveOptions;
  readonly book: Book;
}

function answerApi({ options, book }: Desk, { headers, method, url, body }: SimRequest): SimReply {
  if (headers.authorization !== `Bearer ${options.secretKey}`) return refuse(401, 'Invalid authorization key');
  const found = findRoute(routes, method, url.pathname);
  if (!found) return refuse(404, 'Not found');
  const call = { book, now: options.clock.now(), told: readJson(body), query: url.searchParams, id: found.id };
  return withFault(options.faults, found.route, call);
}

function withFault(faults: FaultPlan, route: Route, call: ApiCall): SimReply {
  const fault = faults.take('flutterwave.api', `${route.method} ${route.template}`);
  if (fault?.do === 'status') return { status: fault.status, body: 'planned fault' };
  if (fault?.do === 'timeout' || fault?.do === 'drop') return { hangUp: true };
  const reply = route.answer(call);
  return fault?.do === 'lost-answer' ? { hangUp: true } : reply;
}

function readJson(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(body.toString() || '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

interface Pressing {
  readonly book: Book;
  readonly act: (transferId: number, deed: Deed) => Promise<void>;
}

async function press({ book, act }: Pressing, pathname: string): Promise<SimReply> {
  const back = { status: 303, headers: { location: '/' } };
  if (pathname === '/funding') {
    book.isFunded = !book.isFunded;
    return back;
  }
  const [, id, name] = /^\/transfers\/(\d+)\/(\w+)$/.exec(pathname) ?? [];
  const deed = deeds.find((each) => each === name);
  if (!deed) return { status: 404, body: 'Not found' };
  await act(Number(id), deed);
  return back;
}

/** Told once: production tells again, and here the sweep asks by itself. */
async function post(options: FlutterwaveOptions, transfer: Transfer): Promise<number | string> {
  const body = JSON.stringify({
    event: 'transfer.completed',
    'event.type': 'Transfer',
    data: toTransfer(transfer),
  });
  const send = async (signed: 'rightly' | 'wrongly') => {
    const hash = signed === 'rightly' ? options.webhookHash : `${options.webhookHash}?`;
    const headers = { 'content-type': 'application/json', 'verif-hash': hash };
    try {
      return (await fetch(options.webhookUrl(), { method: 'POST', headers, body })).status;
    } catch {
      return 'unreachable';
    }
  };
  const fault = options.faults.take('flutterwave.webhook', `${transfer.status}:${transfer.id}`);
  return faultyPost(fault, send, () => options.onCrash('europe-west3'));
}
