import { afterEach, beforeEach, expect, it } from 'vitest';
import { disputeRailContract } from '../../usecases/disputes/dispute-rail.contract.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { anOrder } from '../../usecases/testing/an-order.ts';
import { makePaypalDisputes } from './paypal-disputes.ts';
import { access, type APaypal, startAPaypal } from './testing/a-paypal.ts';

let paypal: APaypal;
beforeEach(async () => {
  paypal = await startAPaypal();
});
afterEach(() => paypal.close());

const disputes = () => {
  const { bookingOf } = paypal.rail;
  return makePaypalDisputes({ ...access, apiBase: paypal.simulator.url, bookingOf }, aCircuit('paypal'));
};
/** What the buyer does, or PayPal. */
const play = (form: Record<string, string>) =>
  fetch(`${paypal.simulator.url}/resolution-center`, { method: 'POST', body: new URLSearchParams(form) });

async function open(kind = 'CHARGEBACK'): Promise<string> {
  const { railPaymentId } = await paypal.rail.create({ ...anOrder(), bookingId: 'booking-1' });
  await paypal.pay(railPaymentId);
  await paypal.rail.capture(railPaymentId, 'capture:booking-1:1');
  await play({ capture: paypal.simulator.state().accounts[0]?.captures[0]?.id ?? '', kind });
  return paypal.simulator.state().disputes[0]?.dispute_id ?? '';
}
const endings = { won: 'RESOLVED_SELLER_FAVOUR', lost: 'RESOLVED_BUYER_FAVOUR' } as const;

disputeRailContract(async () => ({
  rail: disputes(),
  open,
  withdrawn: 0,
  end: async (dispute, phase) => void (await play({ dispute, ending: endings[phase] })),
}));

it('a question of the buyer that they take back is closed, and has cost nothing', async () => {
  const id = await open('INQUIRY');
  expect((await disputes().read(id)).dispute).toMatchObject({ kind: 'inquiry', phase: 'needs_response' });
  await play({ dispute: id, ending: 'CANCELED_BY_BUYER' });
  expect((await disputes().read(id)).dispute).toMatchObject({ phase: 'closed', withdrawn: 0, dueBy: null });
});

it('a token that PayPal takes no more is fetched anew', async () => {
  const id = await open();
  const rail = disputes();
  await rail.read(id);
  await paypal.clock.advance(10 * 3_600_000);
  expect((await rail.read(id)).dispute.id).toBe(id);
});
