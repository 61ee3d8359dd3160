import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startStripeSimulator, type StripeSimulator } from '@sos/stripe-simulator/server';
import { expect } from 'vitest';
import type { PaymentRail } from '../../../usecases/payments/ports.ts';
import { aCircuit } from '../../../usecases/testing/memory-breakers.ts';
import { makeStripeRail } from '../stripe-rail.ts';

export const START = Date.UTC(2026, 0, 5, 12);
export const secretKey = 'sk_test_of_the_tests';
const headers = { authorization: `Bearer ${secretKey}` };

/** Stripe's simulator on a clock that stands, with our rail before it. */
export interface AStripe {
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  readonly simulator: StripeSimulator;
  readonly rail: PaymentRail;
  /** What the browser does with the client secret. */
  readonly pay: (railPaymentId: string, card?: string) => Promise<void>;
  /** What somebody does in Stripe's dashboard. */
  readonly byHand: (path: string, body: Record<string, string>) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startAStripe(): Promise<AStripe> {
  const clock = new WorldClock({ start: START, rate: 0 });
  const faults = new FaultPlan();
  const keys = { secretKey, publishableKey: 'pk_test_of_the_tests', webhookSecret: 'whsec_of_the_tests' };
  const simulator = await startStripeSimulator({ port: 0, clock, faults, ...keys });
  const post = (path: string, body: Record<string, string>) =>
    fetch(`${simulator.url}/v1/${path}`, { method: 'POST', headers, body: new URLSearchParams(body) });
  return {
    clock,
    faults,
    simulator,
    rail: makeStripeRail({ secretKey, apiBase: simulator.url }, aCircuit('stripe')),
    async pay(railPaymentId, card = 'pm_card_visa') {
      await post(`payment_intents/${railPaymentId}/confirm`, { payment_method: card });
    },
    async byHand(path, body) {
      expect((await post(path, body)).status).toBe(200);
    },
    async close() {
      await simulator.close();
      clock.close();
    },
  };
}
