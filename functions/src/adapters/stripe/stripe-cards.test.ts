import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { money } from '@sos/domain/money/money';
import { cardRailContract } from '../../usecases/cards/card-rail.contract.ts';
import type { CardRail } from '../../usecases/cards/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { type AStripe, secretKey, startAStripe } from './testing/a-stripe.ts';
import { makeStripeCards } from './stripe-cards.ts';
import { makeStripeTraces } from './stripe-traces.ts';

let stripe: AStripe;
let rail: CardRail;
let bookings = 0;

beforeEach(async () => {
  stripe = await startAStripe();
  rail = makeStripeCards(...options());
});
afterEach(() => stripe.close());

const options = () => [{ secretKey, apiBase: stripe.simulator.url }, aCircuit('stripe')] as const;
const tokens = { '4242': 'pm_card_visa', '4444': 'pm_card_mastercard' } as const;

async function openPayment(customerId?: string): Promise<string> {
  const bookingId = `booking-${++bookings}`;
  const parties = { clientId: 'c', providerId: 'p', customerId, key: `create:${bookingId}` };
  return (await stripe.rail.create({ bookingId, amount: money(4900, 'EUR'), ...parties })).railPaymentId;
}

/** As the form does: the client ticks that the card is kept. */
async function keep(customerId: string, ending: keyof typeof tokens): Promise<string> {
  const id = await openPayment(customerId);
  const ticked = { payment_method: tokens[ending], setup_future_usage: 'on_session' };
  await stripe.byHand(`payment_intents/${id}/confirm`, ticked);
  return id;
}

cardRailContract(() => ({
  get rail() {
    return rail;
  },
  keep: async (customerId, ending) => void (await keep(customerId, ending)),
  remove: async (customerId) => makeStripeTraces(...options()).forgetCustomer(customerId),
}));

describe('a card at Stripe', () => {
  const methodOf = (id: string) => {
    const intent = stripe.simulator.state().intents.find((known) => known.id === id);
    return { payment_method: typeof intent?.payment_method === 'string' ? intent.payment_method : '' };
  };
  const confirm = (id: string, body: Record<string, string>) => stripe.byHand(`payment_intents/${id}/confirm`, body);
  /** Stripe answers 400, and holds nothing. */
  const refuses = async (id: string, body: Record<string, string>) => {
    await expect(confirm(id, body)).rejects.toThrow('400');
    expect(await stripe.rail.read(id)).toMatchObject({ status: 'open' });
  };

  it('is kept only where its client said so, and tells Stripe nothing of who they are', async () => {
    const ana = await rail.openCustomer({ uid: 'ana', key: 'payer:ana:1' });
    await confirm(await openPayment(ana), { payment_method: 'pm_card_visa' });
    expect(await rail.cardsOf(ana)).toEqual([]);
    expect(await stripe.rail.read(await openPayment(ana))).toMatchObject({ customerId: ana });
  });

  it('pays again for its own customer, and never for another or for nobody', async () => {
    const ana = await rail.openCustomer({ uid: 'ana', key: 'payer:ana:1' });
    const eve = await rail.openCustomer({ uid: 'eve', key: 'payer:eve:1' });
    const kept = methodOf(await keep(ana, '4242'));
    const again = await openPayment(ana);
    await confirm(again, kept);
    expect(await stripe.rail.read(again)).toMatchObject({ status: 'authorized' });
    for (const id of [await openPayment(eve), await openPayment()]) {
      await refuses(id, kept);
    }
  });

  it('that was removed pays no more, and what it holds is still captured', async () => {
    const ana = await rail.openCustomer({ uid: 'ana', key: 'payer:ana:1' });
    const held = await keep(ana, '4242');
    const kept = methodOf(held);
    const [{ id } = { id: '' }] = await rail.cardsOf(ana);
    await rail.forget(ana, id);
    await refuses(await openPayment(ana), kept);
    expect(await stripe.rail.capture(held, 'capture:1')).toMatchObject({ status: 'captured' });
  });

  it('is gone with its customer', async () => {
    const ana = await rail.openCustomer({ uid: 'ana', key: 'payer:ana:1' });
    const kept = methodOf(await keep(ana, '4242'));
    await makeStripeTraces(...options()).forgetCustomer(ana);
    expect(stripe.simulator.state().intents).toHaveLength(1);
    await refuses(await openPayment(), kept);
  });
});
