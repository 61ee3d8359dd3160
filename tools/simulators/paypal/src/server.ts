import { FaultPlan } from '@sos/simulator-kit/faults';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { pem } from './certificates/authority.ts';
import { Problem, problemReply } from './http/problems.ts';
import { failRefund } from './money/captures.ts';
import { approve, someBuyer } from './money/orders.ts';
import { fundings } from './money/types.ts';
import type { PaypalSimulatorOptions } from './options.ts';
import { answerDisputes, DISPUTES_PAGE } from './pages/disputes.ts';
import { answerInbox, INBOX_PAGE } from './pages/inbox.ts';
import { answerPage } from './pages/pages.ts';
import { decidePayout } from './payouts/payouts.ts';
import type { Fate } from './payouts/types.ts';
import { CERTIFICATE_PATH, type PlannedRefusal, Simulation, type SimulatedState } from './simulation.ts';

export interface PaypalSimulator extends RunningServer {
  state(): SimulatedState;
  /** What a buyer does on PayPal's page. */
  approve(orderId: string, funding?: (typeof fundings)[number], buyer?: string): void;
  /** From now on our balance is empty: refunds come out of our bank and are pending. */
  payRefundsByBank(): void;
  /** A refund comes back from a bank. PayPal has no event for that. */
  failRefund(refundId: string): void;
  /** What the receiver of a payout makes of it, or PayPal. */
  decide(itemId: string, fate: Fate): void;
  refuse(refusal: PlannedRefusal): void;
  /** The root of its certificates, in base64, for whoever checks its signatures. */
  readonly root: string;
  /** Everything as text, for `restore` in another process. */
  snapshot(): string;
  restore(json: string): void;
}

/** Starts a PayPal whose money is on paper; see README.md for what it speaks. */
export async function startPaypalSimulator(options: PaypalSimulatorOptions): Promise<PaypalSimulator> {
  const simulation = new Simulation({ ...options, faults: options.faults ?? new FaultPlan() });
  const server = await serve(options.port, (request) => answer(simulation, request));
  simulation.baseUrl = server.url;
  return {
    url: server.url,
    port: server.port,
    close: async () => {
      simulation.stop();
      await server.close();
    },
    state: () => simulation.state(),
    approve: (orderId, funding = 'balance', buyer = someBuyer) =>
      void approve(simulation.bank, orderId, { funding, buyer }),
    payRefundsByBank: () => void (simulation.bank.refundsByBank = true),
    failRefund: (refundId) => failRefund(simulation.bank, refundId),
    decide: (itemId, fate) => decidePayout(simulation.bank, itemId, fate),
    refuse: (refusal) => simulation.refuse(refusal),
    root: simulation.authority.root.certificate.toString('base64'),
    snapshot: () => simulation.snapshot(),
    restore: (json) => simulation.restore(json),
  };
}

async function answer(simulation: Simulation, request: SimRequest): Promise<SimReply> {
  const { pathname } = request.url;
  if (pathname === CERTIFICATE_PATH) {
    return { headers: { 'content-type': 'text/plain' }, body: pem(simulation.authority.signer.certificate) };
  }
  if (/^\/v[12]\//.test(pathname)) return simulation.answer(request);
  if (request.method === 'GET' && pathname === '/sim/state') return { body: simulation.state() };
  if (request.method === 'POST' && pathname === '/sim/reset') {
    simulation.reset();
    return { body: {} };
  }
  if (request.method === 'POST' && pathname === '/checkoutnow/approve') return agree(simulation, request);
  return showPage(simulation, request);
}

function showPage({ bank }: Simulation, request: SimRequest): SimReply | Promise<SimReply> {
  const { pathname } = request.url;
  if (pathname === DISPUTES_PAGE) return answerDisputes(bank, request);
  if (pathname === INBOX_PAGE) return answerInbox(bank, request);
  if (request.method === 'GET') return answerPage(request.url, bank);
  return { status: 404, body: { message: `Nothing is at ${pathname}.` } };
}

/** What the approval page sends. */
function agree({ bank }: Simulation, { url }: SimRequest): SimReply {
  const funding = fundings.find((each) => each === url.searchParams.get('funding')) ?? 'balance';
  try {
    const buyer = url.searchParams.get('buyer') || someBuyer;
    approve(bank, url.searchParams.get('token') ?? '', { funding, buyer });
    return { body: {} };
  } catch (error) {
    if (error instanceof Problem) return problemReply(error);
    throw error;
  }
}
