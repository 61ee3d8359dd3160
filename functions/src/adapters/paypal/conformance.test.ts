import { type Exchange, hasOpenApi, openApi } from '@sos/paypal-simulator/testing/openapi';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { anOrder } from '../../usecases/testing/an-order.ts';
import { money } from '@sos/domain/money/money';
import { makePaypalDisputes } from './paypal-disputes.ts';
import { makePaypalPayouts } from './paypal-payouts.ts';
import { access, type APaypal, startAPaypal } from './testing/a-paypal.ts';

let paypal: APaypal;
let exchanges: Exchange[];

beforeEach(async () => {
  exchanges = [];
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
    const answer = await real(...given);
    const { pathname: path } = new URL(given[0] instanceof Request ? given[0].url : given[0]);
    const { method = 'GET', body } = given[1] ?? {};
    const text = await answer.clone().text();
    const [request, response] = [typeof body === 'string' ? body : '', text].map((json) => parsed(json));
    exchanges.push({ method, path, request, status: answer.status, response });
    return answer;
  });
  paypal = await startAPaypal();
});
afterEach(async () => {
  await paypal.close();
  vi.unstubAllGlobals();
});

function parsed(json: string): unknown {
  return json.startsWith('{') ? JSON.parse(json) : undefined;
}

/** All that was said about payments and disputes; tokens, and that one is stale, are of another document. */
const said = () =>
  exchanges.filter(({ path, status }) => /^\/v2\/|^\/v1\/customer\/|^\/v1\/payments\//.test(path) && status !== 401);

async function live(rail: APaypal['rail']): Promise<void> {
  const { railPaymentId: id } = await rail.create(anOrder());
  await rail.authorize(id, 'too-early').catch(() => undefined);
  await paypal.pay(id, 'declined_card').catch(() => undefined);
  await paypal.pay(id);
  await paypal.clock.advance(4 * 86_400_000);
  await rail.capture(id, 'capture:b-1:1');
  await rail.refund(id, 'refund:1', { id: 'b2c8a1c0-0000-4000-8000-000000000001', amount: 1000 });
  await rail.refund(id, 'refund:2');
  await rail.refund(id, 'refund:3').catch(() => undefined);
  const other = await rail.create({ ...anOrder('create:b-2'), bookingId: 'b-2' });
  await paypal.pay(other.railPaymentId);
  await rail.release(other.railPaymentId, 'release:b-2:1');
  await rail.read('UNKNOWN').catch(() => undefined);
  await rail.bookingOf(paypal.simulator.state().accounts[0]?.captures[0]?.id ?? '');
}

/** One dispute is answered and won, another is accepted. */
async function dispute({ rail, simulator }: APaypal): Promise<void> {
  const disputes = makePaypalDisputes(
    { ...access, apiBase: simulator.url, bookingOf: rail.bookingOf },
    aCircuit('paypal'),
  );
  for (const bookingId of ['b-3', 'b-4']) {
    const { railPaymentId } = await rail.create({ ...anOrder(`create:${bookingId}`), bookingId });
    await paypal.pay(railPaymentId);
    await rail.capture(railPaymentId, `capture:${bookingId}:1`);
    const capture = simulator.state().accounts.at(-1)?.captures[0]?.id ?? '';
    await fetch(`${simulator.url}/resolution-center`, { method: 'POST', body: new URLSearchParams({ capture }) });
  }
  const [one, other] = simulator.state().disputes.map(({ dispute_id: id }) => id);
  const evidence = { productDescription: 'A call', serviceDate: '2026-01-05', activityLog: '', explanation: 'Why' };
  const answer = { evidence, paper: new TextEncoder().encode('%PDF-1.7'), key: 'submit:1' };
  await disputes.submit(one ?? '', answer);
  await disputes.submit(one ?? '', answer).catch(() => undefined);
  await disputes.accept(other ?? '', 'accept:1');
}

/** One is taken, one comes back, one is called back, and one is refused. */
async function payOut({ simulator, clock }: APaypal): Promise<void> {
  const payouts = makePaypalPayouts({ ...access, apiBase: simulator.url }, aCircuit('paypal'));
  for (const [index, address] of ['lena@example.com', 'closed@example.com', 'nobody@example.com'].entries()) {
    const wish = { transferId: 'b-5', tryNumber: index + 1, amount: money(3000, 'EUR'), address };
    const word = await payouts.pay({ ...wish, key: `transfer:b-5:${index + 1}` });
    await clock.advance(60_000);
    if (word.state === 'under_way') await payouts.look(word.payout);
  }
  for (const { items } of simulator.state().payouts) {
    for (const { payout_item_id: id } of items) await payouts.cancel(id).catch(() => undefined);
  }
  simulator.refuse({ route: '/v1/payments/payouts', issue: 'INSUFFICIENT_FUNDS' });
  const refused = { transferId: 'b-6', tryNumber: 1, amount: money(3000, 'EUR'), address: 'lena@example.com' };
  await payouts.pay({ ...refused, key: 'transfer:b-6:1' }).catch(() => undefined);
  await payouts.item('UNKNOWN').catch(() => undefined);
}

describe.skipIf(!hasOpenApi)('our requests to PayPal, and the simulator’s answers', () => {
  it('are what PayPal’s own description says', async () => {
    await live(paypal.rail);
    await dispute(paypal);
    await payOut(paypal);
    const differences = said().flatMap(openApi());
    expect(said().length).toBeGreaterThan(20);
    expect(differences).toEqual([]);
  });

  it('say of evidence what PayPal knows', () => {
    const evidences = [{ evidence_type: 'PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED', notes: 'Why' }];
    const path = '/v1/customer/disputes/PP-D-1';
    const about = { method: 'GET', path, request: undefined, status: 200 };
    expect(openApi()({ ...about, response: { evidences } })).toEqual([]);
    expect(openApi()({ ...about, response: { evidences: [{ ...evidences[0], evidence_type: 'odd' }] } })).not.toEqual(
      [],
    );
  });

  it('would not pass with a name that PayPal does not know', () => {
    const purchase_units = [{ amount: { currency: 'EUR', value: '1.00' } }];
    const path = '/v2/checkout/orders';
    const request = { intent: 'AUTHORIZE', purchase_units };
    expect(openApi()({ method: 'POST', path, request, status: 201, response: {} })).not.toEqual([]);
  });
});
