import { WorldClock } from '@sos/clock/world-clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PaypalSimulator, startPaypalSimulator } from './server.ts';

const DAY = 86_400_000;
const merchant = { clientId: 'client', clientSecret: 'secret', webhookId: 'WEBHOOK' };
const eur = (value: string) => ({ currency_code: 'EUR', value });

let clock: WorldClock;
let paypal: PaypalSimulator;

beforeEach(async () => {
  clock = new WorldClock({ start: Date.UTC(2026, 0, 5), rate: 0 });
  paypal = await startPaypalSimulator({ port: 0, clock, ...merchant });
});
afterEach(async () => {
  await paypal.close();
  clock.close();
});

interface Answer {
  readonly id?: string;
  readonly status?: string;
  readonly details?: readonly { readonly issue: string }[];
}

async function post(path: string, body: object = {}, key?: string) {
  const basic = Buffer.from(`${merchant.clientId}:${merchant.clientSecret}`).toString('base64');
  const grant = { method: 'POST', headers: { authorization: `Basic ${basic}` } };
  const granted = (await (await fetch(`${paypal.url}/v1/oauth2/token`, grant)).json()) as { access_token: string };
  const headers = {
    authorization: `Bearer ${granted.access_token}`,
    'content-type': 'application/json',
    ...(key !== undefined && { 'paypal-request-id': key }),
  };
  const answer = await fetch(`${paypal.url}/v2/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Answer };
}

const issueOf = async (asked: ReturnType<typeof post>) => {
  const { status, body } = await asked;
  return [status, body.details?.[0]?.issue];
};

async function anOrder(intent = 'AUTHORIZE'): Promise<string> {
  const { body } = await post('checkout/orders', { intent, purchase_units: [{ amount: eur('49.00') }] });
  return body.id ?? '';
}

async function aHold(funding?: Parameters<PaypalSimulator['approve']>[1]): Promise<string> {
  const id = await anOrder();
  paypal.approve(id, funding);
  await post(`checkout/orders/${id}/authorize`);
  return paypal.state().accounts.find(({ order }) => order.id === id)?.authorizations[0]?.id ?? '';
}

async function aCapture(funding?: Parameters<PaypalSimulator['approve']>[1]): Promise<string> {
  const { body } = await post(`payments/authorizations/${await aHold(funding)}/capture`);
  return body.id ?? '';
}

describe('authorising an order is refused', () => {
  const authorize = async (id: string) => issueOf(post(`checkout/orders/${id}/authorize`));

  it('before its buyer has agreed', async () => {
    expect(await authorize(await anOrder())).toEqual([422, 'ORDER_NOT_APPROVED']);
  });

  it('a second time', async () => {
    await aHold();
    const id = paypal.state().accounts[0]?.order.id ?? '';
    expect(await authorize(id)).toEqual([422, 'ORDER_ALREADY_AUTHORIZED']);
  });

  it('where it was made to be captured', async () => {
    expect(await authorize(await anOrder('CAPTURE'))).toEqual([422, 'ACTION_DOES_NOT_MATCH_INTENT']);
  });

  it('after six hours', async () => {
    const id = await anOrder();
    await clock.advance(7 * 3_600_000);
    expect(await authorize(id)).toEqual([422, 'ORDER_EXPIRED']);
  });

  it('by the buyer’s bank', async () => {
    const id = await anOrder();
    paypal.approve(id, 'declined_card');
    expect(await authorize(id)).toEqual([422, 'TRANSACTION_REFUSED']);
  });

  it('as it is planned to be', async () => {
    const id = await anOrder();
    paypal.approve(id);
    paypal.refuse({ route: '/authorize', issue: 'PAYER_ACTION_REQUIRED' });
    paypal.refuse({ route: '/authorize', issue: 'PREVIOUS_REQUEST_IN_PROGRESS', status: 409 });
    expect(await authorize(id)).toEqual([422, 'PAYER_ACTION_REQUIRED']);
    expect(await authorize(id)).toEqual([409, 'PREVIOUS_REQUEST_IN_PROGRESS']);
  });
});

describe('a capture is refused', () => {
  const capture = async (id: string, body: object = {}) => issueOf(post(`payments/authorizations/${id}/capture`, body));

  it('a second time', async () => {
    const id = await aHold();
    await post(`payments/authorizations/${id}/capture`);
    expect(await capture(id)).toEqual([422, 'AUTHORIZATION_ALREADY_CAPTURED']);
  });

  it('of what was voided', async () => {
    const id = await aHold();
    await post(`payments/authorizations/${id}/void`);
    expect(await capture(id)).toEqual([422, 'AUTHORIZATION_VOIDED']);
  });

  it('after 29 days', async () => {
    const id = await aHold();
    await clock.advance(30 * DAY);
    expect(await capture(id)).toEqual([422, 'AUTHORIZATION_EXPIRED']);
  });

  it.each([
    [eur('49.01'), 'MAX_CAPTURE_AMOUNT_EXCEEDED'],
    [{ currency_code: 'USD', value: '49.00' }, 'AUTH_CAPTURE_CURRENCY_MISMATCH'],
    [eur('1.001'), 'DECIMAL_PRECISION'],
  ])('of %o', async (amount, issue) => {
    expect(await capture(await aHold(), { amount })).toEqual([422, issue]);
  });

  it('with the number of another invoice', async () => {
    await post(`payments/authorizations/${await aHold()}/capture`, { invoice_id: 'I-1' });
    expect(await capture(await aHold(), { invoice_id: 'I-1' })).toEqual([422, 'DUPLICATE_INVOICE_ID']);
  });

  it('after ten parts', async () => {
    const id = await aHold();
    for (let part = 0; part < 10; part += 1) {
      await post(`payments/authorizations/${id}/capture`, { amount: eur('1.00'), final_capture: false });
    }
    expect(await capture(id, { amount: eur('1.00') })).toEqual([422, 'MAX_CAPTURE_COUNT_EXCEEDED']);
  });
});

describe('a void is refused', () => {
  it.each([
    ['void', 'PREVIOUSLY_VOIDED'],
    ['capture', 'PREVIOUSLY_CAPTURED'],
  ])('after a %s', async (step, issue) => {
    const id = await aHold();
    await post(`payments/authorizations/${id}/${step}`);
    expect(await issueOf(post(`payments/authorizations/${id}/void`))).toEqual([422, issue]);
  });
});

describe('a renewal is refused', () => {
  it('while the hold is still honoured', async () => {
    const id = await aHold();
    expect(await issueOf(post(`payments/authorizations/${id}/reauthorize`))).toEqual([
      422,
      'REAUTHORIZATION_NOT_SUPPORTED',
    ]);
  });
});

describe('a refund is refused', () => {
  const refund = async (id: string, body: object = {}) => issueOf(post(`payments/captures/${id}/refund`, body));

  it('once all is given back', async () => {
    const id = await aCapture();
    await post(`payments/captures/${id}/refund`);
    expect(await refund(id)).toEqual([422, 'CAPTURE_FULLY_REFUNDED']);
  });

  it('of more than is left', async () => {
    const id = await aCapture();
    await post(`payments/captures/${id}/refund`, { amount: eur('40.00') });
    expect(await refund(id, { amount: eur('9.01') })).toEqual([422, 'REFUND_AMOUNT_EXCEEDED']);
  });

  it('of money that has not come', async () => {
    expect(await refund(await aCapture('bank_account'))).toEqual([422, 'PENDING_CAPTURE']);
  });

  it('after half a year', async () => {
    const id = await aCapture();
    await clock.advance(181 * DAY);
    expect(await refund(id)).toEqual([422, 'REFUND_TIME_LIMIT_EXCEEDED']);
  });
});

describe('an answer', () => {
  it('is given again under its id, and after hours of an order no more', async () => {
    const order = { intent: 'AUTHORIZE', purchase_units: [{ amount: eur('49.00') }] };
    const first = await post('checkout/orders', order, 'k');
    expect((await post('checkout/orders', order, 'k')).body.id).toBe(first.body.id);
    await clock.advance(7 * 3_600_000);
    expect((await post('checkout/orders', order, 'k')).body.id).not.toBe(first.body.id);
  });

  it('is kept over a restart of the world, with the money', async () => {
    const id = await aHold();
    const kept = paypal.snapshot();
    await post(`payments/authorizations/${id}/void`);
    paypal.restore(kept);
    expect(paypal.state().money['EUR']).toMatchObject({ held: 4900 });
  });

  it('is the page’s where its buyer agrees', async () => {
    const page = await fetch(`${paypal.url}/checkoutnow?token=${await anOrder()}`);
    expect(await page.text()).toContain('49.00');
  });
});
