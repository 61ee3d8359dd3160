import { FaultPlan } from '@sos/simulator-kit/faults';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import type { StripeSimulatorOptions } from './options.ts';
import { answerPage } from './pages/pages.ts';
import { Simulation, type SimulatedState } from './simulation.ts';

export interface StripeSimulator extends RunningServer {
  intents(): Stripe.PaymentIntent[];
  state(): SimulatedState;
  /** Everything as text, for `restore` in another process. */
  snapshot(): string;
  restore(json: string): void;
}

/** Starts a Stripe whose money is on paper; see README.md for what it speaks. */
export async function startStripeSimulator(options: StripeSimulatorOptions): Promise<StripeSimulator> {
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
    intents: () => simulation.state().intents,
    state: () => simulation.state(),
    snapshot: () => simulation.snapshot(),
    restore: (json) => simulation.restore(json),
  };
}

async function answer(simulation: Simulation, request: SimRequest): Promise<SimReply> {
  const { pathname } = request.url;
  if (pathname.startsWith('/v1/')) return simulation.answer(request);
  if (request.method === 'GET' && pathname === '/sim/state') return { body: simulation.state() };
  if (request.method === 'POST' && pathname === '/sim/reset') {
    simulation.reset();
    return { body: {} };
  }
  if (request.method === 'GET' && pathname.startsWith('/js/')) return answerPage(request.url, simulation.page());
  const page = await simulation.playedPage(request);
  return page ?? { status: 404, body: { error: { message: `Nothing is at ${pathname}.` } } };
}
