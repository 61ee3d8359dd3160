import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import Stripe from 'stripe';
import { startStripeSimulator, type StripeSimulator } from '../server.ts';

export const SECRET_KEY = 'sk_test_world';
export const PUBLISHABLE_KEY = 'pk_test_world';
export const WEBHOOK_SECRET = 'whsec_world';
export const START = Date.UTC(2026, 10, 21, 9, 0, 0);

export interface Received {
  readonly body: string;
  readonly signature: string;
  readonly event: Stripe.Event;
}

export interface StripeWorld {
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  readonly simulator: StripeSimulator;
  readonly stripe: Stripe;
  readonly crashes: string[];
  /** What reached the webhook endpoint, in order. */
  readonly received: Received[];
  /** What the endpoint answers, in order, when it is settled; 200 when there is none left. */
  readonly answers: (number | Promise<number>)[];
  /** Resolves when no event is under way. */
  settled(): Promise<void>;
  types(): string[];
  close(): Promise<void>;
}

/** A simulator, a webhook endpoint and the real SDK, on a clock that only the test moves. */
export async function stripeWorld(webhookEvents?: readonly string[]): Promise<StripeWorld> {
  const clock = new WorldClock({ start: START, rate: 0 });
  const faults = new FaultPlan();
  const received: Received[] = [];
  const answers: StripeWorld['answers'] = [];
  const crashes: string[] = [];
  const endpoint = await listen(received, answers);
  const simulator = await startStripeSimulator({
    port: 0,
    clock,
    faults,
    secretKey: SECRET_KEY,
    publishableKey: PUBLISHABLE_KEY,
    webhookSecret: WEBHOOK_SECRET,
    webhookUrl: () => `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`,
    onCrash: (region) => crashes.push(region),
    ...(webhookEvents && { webhookEvents }),
  });
  return {
    clock,
    faults,
    simulator,
    stripe: sdk(simulator.port),
    crashes,
    received,
    answers,
    settled: () => clock.idle(),
    types: () => received.map(({ event }) => event.type),
    close: async () => {
      await simulator.close();
      clock.close();
      endpoint.closeAllConnections();
      await new Promise<void>((resolve) => endpoint.close(() => resolve()));
    },
  };
}

/** The real SDK against the simulator, without retries of its own unless asked for. */
export function sdk(port: number, key = SECRET_KEY, maxNetworkRetries = 0): Stripe {
  return new Stripe(key, { host: '127.0.0.1', port, protocol: 'http', maxNetworkRetries, telemetry: false });
}

/** A held authorisation of 49.00 EUR. */
export function authorised(
  stripe: Stripe,
  wish: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount: 4900,
    currency: 'eur',
    capture_method: 'manual',
    payment_method: 'pm_card_visa',
    confirm: true,
    ...wish,
  });
}

/** Posts a form as a browser does, with the publishable key. */
export async function browserPost(
  url: string,
  path: string,
  form: Record<string, string>,
): Promise<{ status: number; body: BrowserAnswer }> {
  const response = await fetch(url + path, {
    method: 'POST',
    body: new URLSearchParams({ key: PUBLISHABLE_KEY, ...form }),
  });
  return { status: response.status, body: (await response.json()) as BrowserAnswer };
}

export type BrowserAnswer = Partial<Stripe.PaymentIntent> & {
  readonly error?: {
    type: string;
    code?: string;
    decline_code?: string;
    message: string;
    payment_intent?: Partial<Stripe.PaymentIntent>;
  };
};

/** The error that a rejected SDK call carries. */
export async function errorOf(promise: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof Stripe.errors.StripeError) return outcome;
  throw new Error(`expected a Stripe error, got ${String(outcome)}`);
}

async function listen(received: Received[], answers: StripeWorld['answers']): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const signature = String(request.headers['stripe-signature']);
      received.push({ body, signature, event: JSON.parse(body) as Stripe.Event });
      void Promise.resolve(answers.shift() ?? 200).then((status) => response.writeHead(status).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
