import { createHash } from 'node:crypto';
import type { KeptCard } from '@sos/domain/cards/kept-card';
import type Stripe from 'stripe';
import { type CardRail, CustomerGoneError } from '../../usecases/cards/ports.ts';
import { RailRefusedError } from '../../usecases/payments/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { openStripe, type StripeOptions } from './stripe-client.ts';

/** As many as Stripe lists at once, and more than anybody keeps. */
const MOST_CARDS = 100;
/** As many as the form offers; Stripe's own most. */
const MOST_OFFERED = 10;
const LONGEST_ID = 24;

/** Cards at Stripe, which keeps one only when the client says so in its form. Every request passes the circuit. */
export function makeStripeCards(options: StripeOptions, circuit: Circuit): CardRail {
  const { stripe, ask } = openStripe(options, circuit);
  const methodsOf = async (customerId: string) =>
    (
      await ofCustomer(() =>
        ask(() => stripe.customers.listPaymentMethods(customerId, { type: 'card', limit: MOST_CARDS })),
      )
    ).data;
  return {
    // Nothing that names the person: the form needs none of it.
    openCustomer: async ({ uid, key }) =>
      (await ask(() => stripe.customers.create({ metadata: { uid } }, { idempotencyKey: key }))).id,
    openForm: async (customer) =>
      (await ofCustomer(() => ask(() => stripe.customerSessions.create({ customer, components: FORM })))).client_secret,
    cardsOf: async (customerId) => {
      const byId = new Map<string, KeptCard>();
      for (const method of await methodsOf(customerId)) {
        const card = toCard(method);
        if (card && !byId.has(card.id)) byId.set(card.id, card);
      }
      return [...byId.values()];
    },
    forget: async (customerId, cardId) => {
      const wanted = (await methodsOf(customerId)).filter((method) => toCard(method)?.id === cardId);
      for (const { id } of wanted) await ask(() => stripe.paymentMethods.detach(id));
    },
  };
}

const FORM: Stripe.CustomerSessionCreateParams.Components = {
  payment_element: {
    enabled: true,
    features: {
      payment_method_redisplay: 'enabled',
      payment_method_redisplay_limit: MOST_OFFERED,
      payment_method_save: 'enabled',
      payment_method_save_usage: 'on_session',
    },
  },
};

async function ofCustomer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isGone = error instanceof RailRefusedError && error.code === 'resource_missing';
    throw isGone ? new CustomerGoneError('Stripe does not know the customer', { cause: error }) : error;
  }
}

/** One card is one, however often it was kept; its id is no id of Stripe's. */
function toCard({ id, card }: Stripe.PaymentMethod): KeptCard | undefined {
  if (!card) return undefined;
  const named = `${card.fingerprint ?? id}:${card.exp_year}-${card.exp_month}`;
  return {
    id: createHash('sha256').update(named).digest('hex').slice(0, LONGEST_ID),
    brand: card.brand,
    ending: card.last4,
    expiresYear: card.exp_year,
    expiresMonth: card.exp_month,
  };
}
