import { WorldClock } from '@sos/clock/world-clock';
import { type PaypalSimulator, startPaypalSimulator } from '@sos/paypal-simulator/server';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { aCircuit } from '../../../usecases/testing/memory-breakers.ts';
import { makePaypalRail } from '../paypal-rail.ts';

export const START = Date.UTC(2026, 0, 5, 12);
export const access = { clientId: 'client-of-the-tests', clientSecret: 'secret-of-the-tests' };

type Funding = Parameters<PaypalSimulator['approve']>[1];

/** PayPal's simulator on a clock that stands, with our rail before it. */
export interface APaypal {
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  readonly simulator: PaypalSimulator;
  readonly rail: ReturnType<typeof makePaypalRail>;
  /** The buyer agrees, and we hold the money. */
  readonly pay: (railPaymentId: string, funding?: Funding) => Promise<void>;
  /** What somebody does in PayPal's dashboard. */
  readonly byHand: (path: string, body: object) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export async function startAPaypal(): Promise<APaypal> {
  const clock = new WorldClock({ start: START, rate: 0 });
  const faults = new FaultPlan();
  const simulator = await startPaypalSimulator({ port: 0, clock, faults, webhookId: 'WEBHOOKOFTHETESTS', ...access });
  const now = () => clock.now();
  const rail = makePaypalRail({ ...access, apiBase: simulator.url, now }, aCircuit('paypal'));
  return {
    clock,
    faults,
    simulator,
    rail,
    async pay(railPaymentId, funding) {
      simulator.approve(railPaymentId, funding);
      await rail.authorize(railPaymentId, `authorize:${railPaymentId}:${funding ?? ''}`);
    },
    byHand: async (path, body) => post(simulator.url, path, body),
    async close() {
      await simulator.close();
      clock.close();
    },
  };
}

async function post(base: string, path: string, body: object): Promise<Response> {
  const { clientId, clientSecret } = access;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const grant = { method: 'POST', headers: { authorization: `Basic ${basic}` } };
  const { access_token: token } = (await (await fetch(`${base}/v1/oauth2/token`, grant)).json()) as {
    access_token: string;
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return fetch(`${base}/v2/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}
