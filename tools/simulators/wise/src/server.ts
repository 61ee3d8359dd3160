import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { faultyPost } from '@sos/simulator-kit/faulty-post';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { refuse, type Route, routes } from './api.ts';
import { Book, type Transfer, type TransferState } from './book.ts';
import { bankPage } from './page.ts';

export interface WiseOptions {
  readonly port: number;
  readonly clock: { now(): number };
  readonly faults: FaultPlan;
  readonly token: string;
  readonly profileId: string;
  /** Where transfers' changes are told. */
  readonly webhookUrl: () => string;
  readonly onCrash: (region: string) => void;
}

export const deeds = ['fund', 'pay', 'bounce', 'refund', 'cancel'] as const;
export type Deed = (typeof deeds)[number];

/** A change of a transfer as it was told. */
export interface Told {
  readonly transferId: number;
  readonly state: TransferState;
  readonly result: number | string;
}

export interface WiseSimulator extends RunningServer {
  /** With which its events can be checked, as the base64 of its DER form. */
  readonly publicKey: string;
  transfers(): readonly Transfer[];
  /** Ids of the recipients that it knows. */
  recipients(): readonly number[];
  told(): readonly Told[];
  /** Does what the bank's page does, and tells of it. Throws where the transfer is in no state for it. */
  act(transferId: number, deed: Deed): Promise<void>;
  allowFunding(isAllowed: boolean): void;
}

/** Through which states each deed leads. */
const ways: Readonly<Record<Deed, readonly TransferState[]>> = {
  fund: ['processing'],
  pay: ['funds_converted', 'outgoing_payment_sent'],
  bounce: ['bounced_back'],
  refund: ['funds_refunded'],
  cancel: ['cancelled'],
};

/** Starts Wise's API, the page of its bank, and the events that it signs. */
export async function startWiseSimulator(options: WiseOptions): Promise<WiseSimulator> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const book = new Book();
  const told: Told[] = [];
  const tell = async (transfer: Transfer, from: TransferState, to: TransferState) => {
    told.push({ transferId: transfer.id, state: to, result: await post(options, privateKey, { transfer, from, to }) });
  };
  const act = async (transferId: number, deed: Deed) => {
    for (const to of ways[deed]) {
      // It may have come halfway already.
      if (book.transfers.get(transferId)?.status === to) continue;
      const { transfer, from } = book.move(transferId, to);
      await tell(transfer, from, to);
    }
  };
  const onFunded = (id: number) => {
    const { transfer, from } = book.move(id, 'processing');
    void tell(transfer, from, 'processing');
  };
  const server = await serve(options.port, async (request) => {
    const { pathname } = request.url;
    if (pathname.startsWith('/v')) return answerApi({ options, book, onFunded }, request);
    if (request.method === 'POST') return press({ book, act }, pathname);
    return pathname === '/' ? bankPage(book) : { status: 404, body: 'Not found' };
  });
  return {
    ...server,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    transfers: () => [...book.transfers.values()],
    recipients: () => [...book.recipients.keys()],
    told: () => told,
    act,
    allowFunding: (isAllowed) => void (book.mayFund = isAllowed),
  };
}

interface Desk {
  readonly options: WiseOptions;
  readonly book: Book;
  readonly onFunded: (id: number) => void;
}

function answerApi({ options, book, onFunded }: Desk, request: SimRequest): SimReply {
  if (request.headers.authorization !== `Bearer ${options.token}`) return refuse(401, 'unauthorized');
  const found = routeOf(request);
  if (!found) return refuse(404, 'NOT_FOUND');
  return withFault({ options, book, onFunded }, request, found);
}

interface Found {
  readonly route: Route;
  readonly ids: readonly string[];
}

function withFault({ options, book, onFunded }: Desk, request: SimRequest, { route, ids }: Found): SimReply {
  const fault = options.faults.take('wise.api', `${route.method} ${route.template}`);
  if (fault?.do === 'status') return { status: fault.status, body: 'planned fault' };
  if (fault?.do === 'timeout' || fault?.do === 'drop') return { hangUp: true };
  const { profileId, clock } = options;
  const asked = { told: readJson(request.body), query: request.url.searchParams, ids };
  const reply = route.answer({ book, profileId, now: clock.now(), ...asked, onFunded });
  return fault?.do === 'lost-answer' ? { hangUp: true } : reply;
}

function routeOf({ method, url }: SimRequest): Found | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match) return { route, ids: match.slice(1) };
  }
  return undefined;
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
    book.mayFund = !book.mayFund;
    return back;
  }
  const [, id, name] = /^\/transfers\/(\d+)\/(\w+)$/.exec(pathname) ?? [];
  const deed = deeds.find((each) => each === name);
  if (!deed) return { status: 404, body: 'Not found' };
  await act(Number(id), deed);
  return back;
}

interface Change {
  readonly transfer: Transfer;
  readonly from: TransferState;
  readonly to: TransferState;
}

/** Told once: production tells for two weeks, and here the sweep asks by itself. */
async function post(options: WiseOptions, key: KeyObject, { transfer, from, to }: Change): Promise<number | string> {
  const at = new Date(options.clock.now()).toISOString();
  const resource = {
    type: 'transfer',
    id: transfer.id,
    profile_id: Number(options.profileId),
    account_id: transfer.recipient.id,
  };
  const body = JSON.stringify({
    data: { resource, current_state: to, previous_state: from, occurred_at: at },
    subscription_id: randomUUID(),
    event_type: 'transfers#state-change',
    schema_version: '2.0.0',
    sent_at: at,
  });
  const send = async (signed: 'rightly' | 'wrongly') => {
    const signature = sign('RSA-SHA256', Buffer.from(signed === 'rightly' ? body : `${body} `), key).toString('base64');
    const headers = {
      'content-type': 'application/json',
      'x-signature-sha256': signature,
      'x-delivery-id': randomUUID(),
    };
    try {
      return (await fetch(options.webhookUrl(), { method: 'POST', headers, body })).status;
    } catch {
      return 'unreachable';
    }
  };
  const fault = options.faults.take('wise.webhook', `${to}:${transfer.id}`);
  return faultyPost(fault, send, () => options.onCrash('europe-west3'));
}
