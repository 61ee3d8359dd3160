import { afterEach, beforeEach, expect, it } from 'vitest';
import { disputeRailContract } from '../../usecases/disputes/dispute-rail.contract.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { anOrder } from '../../usecases/testing/an-order.ts';
import { makeStripeDisputes } from './stripe-disputes.ts';
import { type AStripe, secretKey, startAStripe } from './testing/a-stripe.ts';

let stripe: AStripe;
beforeEach(async () => {
  stripe = await startAStripe();
});
afterEach(() => stripe.close());

const disputes = () => makeStripeDisputes({ secretKey, apiBase: stripe.simulator.url }, aCircuit('stripe'));
/** What the cardholder, or their bank, does. */
const play = (form: Record<string, string>) =>
  fetch(`${stripe.simulator.url}/dashboard/disputes`, { method: 'POST', body: new URLSearchParams(form) });

async function open(kind = 'chargeback'): Promise<string> {
  const { railPaymentId } = await stripe.rail.create({ ...anOrder(), bookingId: 'booking-1' });
  await stripe.pay(railPaymentId);
  await stripe.rail.capture(railPaymentId, 'capture:booking-1:1');
  const [charge] = stripe.simulator.state().charges;
  await play({ charge: charge?.id ?? '', kind });
  return stripe.simulator.state().disputes[0]?.id ?? '';
}

disputeRailContract(async () => ({
  rail: disputes(),
  open,
  end: async (dispute, ending) => void (await play({ dispute, ending })),
}));

it('an answer brings the evidence into Stripe’s fields, with its file', async () => {
  const id = await open();
  const evidence = { productDescription: 'A call', serviceDate: '2026-01-05', activityLog: 'rang', explanation: 'why' };
  await disputes().submit(id, { evidence, paper: new TextEncoder().encode('%PDF-1.7'), key: 'submit:1' });
  expect(stripe.simulator.state().disputes[0]?.evidence).toMatchObject({
    product_description: 'A call',
    service_date: '2026-01-05',
    access_activity_log: 'rang',
    uncategorized_text: 'why',
    service_documentation: expect.stringMatching(/^file_/),
  });
});

it('an inquiry takes no money, and its end leaves all as it was', async () => {
  const id = await open('inquiry');
  expect((await disputes().read(id)).dispute).toMatchObject({ kind: 'inquiry', phase: 'needs_response', withdrawn: 0 });
  await play({ dispute: id, ending: 'closed' });
  expect((await disputes().read(id)).dispute).toMatchObject({ phase: 'closed', withdrawn: 0, fee: 0 });
});

it('a dispute that is lost after it was won takes the money again', async () => {
  const id = await open();
  for (const ending of ['won', 'lost']) await play({ dispute: id, ending });
  expect((await disputes().read(id)).dispute).toMatchObject({ phase: 'lost', withdrawn: 4900, fee: 1500 });
});
