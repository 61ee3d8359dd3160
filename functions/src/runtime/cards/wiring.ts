import { makePayerStore } from '../../adapters/firestore/cards/payer-store.ts';
import { makeKeepCards } from '../../usecases/cards/keep-cards.ts';
import type { CardRail } from '../../usecases/cards/ports.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { params, secrets } from '../config.ts';
import { log } from '../log.ts';
import { breakers, clock, once } from '../shared/wiring.ts';

const loaded = once(async () => {
  const { makeStripeCards } = await import('../../adapters/stripe/stripe-cards.ts');
  const options = { secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() };
  return makeStripeCards(options, makeCircuit('stripe', breakers));
});
/** Stripe, whose SDK is loaded by the first request. */
const rail: CardRail = {
  openCustomer: async (person) => (await loaded()).openCustomer(person),
  openForm: async (customerId) => (await loaded()).openForm(customerId),
  cardsOf: async (customerId) => (await loaded()).cardsOf(customerId),
  forget: async (customerId, cardId) => (await loaded()).forget(customerId, cardId),
};

export const cardPorts = { payers: makePayerStore(), rail, clock };
export const keepCards = makeKeepCards({ ...cardPorts, log });
