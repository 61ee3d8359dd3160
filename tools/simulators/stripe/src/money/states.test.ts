import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorised, browserPost, errorOf, stripeWorld, type StripeWorld } from '../testing/stripe-world.ts';

type Make = (stripe: Stripe) => Promise<Stripe.PaymentIntent>;
type Operate = (stripe: Stripe, id: string) => Promise<Stripe.PaymentIntent>;

const bare: Make = (stripe) =>
  stripe.paymentIntents.create({ amount: 4900, currency: 'eur', capture_method: 'manual' });

const MAKE: Record<string, Make> = {
  requires_payment_method: bare,
  requires_confirmation: (stripe) => authorised(stripe, { confirm: false }),
  requires_action: (stripe) => authorised(stripe, { payment_method: 'pm_card_authenticationRequired' }),
  requires_capture: (stripe) => authorised(stripe),
  succeeded: async (stripe) => stripe.paymentIntents.capture((await authorised(stripe)).id),
  canceled: async (stripe) => stripe.paymentIntents.cancel((await bare(stripe)).id),
};

const OPERATE: Record<string, Operate> = {
  confirm: (stripe, id) => stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }),
  capture: (stripe, id) => stripe.paymentIntents.capture(id),
  cancel: (stripe, id) => stripe.paymentIntents.cancel(id),
  'change the amount': (stripe, id) => stripe.paymentIntents.update(id, { amount: 5000 }),
  'change the description': (stripe, id) => stripe.paymentIntents.update(id, { description: 'call' }),
};

const REFUSED = 'refused';
const OUTCOME: Record<string, Record<string, string>> = {
  requires_payment_method: {
    confirm: 'requires_capture',
    capture: REFUSED,
    cancel: 'canceled',
    'change the amount': 'requires_payment_method',
    'change the description': 'requires_payment_method',
  },
  requires_confirmation: {
    confirm: 'requires_capture',
    capture: REFUSED,
    cancel: 'canceled',
    'change the amount': 'requires_confirmation',
    'change the description': 'requires_confirmation',
  },
  requires_action: {
    confirm: 'requires_capture',
    capture: REFUSED,
    cancel: 'canceled',
    'change the amount': 'requires_confirmation',
    'change the description': 'requires_action',
  },
  requires_capture: {
    confirm: REFUSED,
    capture: 'succeeded',
    cancel: 'canceled',
    'change the amount': REFUSED,
    'change the description': 'requires_capture',
  },
  succeeded: {
    confirm: REFUSED,
    capture: REFUSED,
    cancel: REFUSED,
    'change the amount': REFUSED,
    'change the description': 'succeeded',
  },
  canceled: {
    confirm: REFUSED,
    capture: REFUSED,
    cancel: REFUSED,
    'change the amount': REFUSED,
    'change the description': 'canceled',
  },
};

describe('each operation in each state', () => {
  let world: StripeWorld;
  beforeAll(async () => {
    world = await stripeWorld();
  });
  afterAll(() => world.close());

  const cases = Object.entries(OUTCOME).flatMap(([state, row]) =>
    Object.entries(row).map(([operation, outcome]) => ({ state, operation, outcome })),
  );

  async function make(state: string): Promise<Stripe.PaymentIntent> {
    const intent = await MAKE[state]?.(world.stripe);
    if (intent?.status !== state) throw new Error(`made ${intent?.status}, not ${state}`);
    return intent;
  }

  async function operate(operation: string, id: string): Promise<Stripe.PaymentIntent> {
    const work = OPERATE[operation];
    if (!work) throw new Error(`no operation "${operation}"`);
    return work(world.stripe, id);
  }

  it.each(cases.filter(({ outcome }) => outcome !== REFUSED))(
    '$state, $operation: $outcome',
    async ({ state, operation, outcome }) => {
      const { id } = await make(state);
      expect((await operate(operation, id)).status).toBe(outcome);
    },
  );

  it.each(cases.filter(({ outcome }) => outcome === REFUSED))('$state, $operation: refused', async (one) => {
    const { id } = await make(one.state);
    const error = await errorOf(operate(one.operation, id));
    expect(error).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' });
    expect(error.payment_intent).toMatchObject({ id, status: one.state });
    expect((await world.stripe.paymentIntents.retrieve(id)).status).toBe(one.state);
  });

  it.each(['requires_payment_method', 'requires_capture', 'canceled'])(
    'a challenge is not answered in %s',
    async (state) => {
      const intent = await MAKE[state]?.(world.stripe);
      const answer = await browserPost(world.simulator.url, `/v1/3ds2/challenge/${intent?.id}`, {
        client_secret: intent?.client_secret ?? '',
        outcome: 'complete',
      });
      expect(answer).toMatchObject({ status: 400, body: { error: { code: 'payment_intent_unexpected_state' } } });
    },
  );
});
