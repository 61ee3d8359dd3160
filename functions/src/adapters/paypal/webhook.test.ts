import { money } from '@sos/domain/money/money';
import { paypalWebhookEvents } from '@sos/contracts/paypal-events';
import { type Authority, certify, newAuthority, pem } from '@sos/paypal-simulator/certificates/authority';
import { signatureHeaders } from '@sos/paypal-simulator/webhooks/post-event';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeFindCertificate } from './certificates.ts';
import { ForgedEventError, readPaypalEvent } from './webhook.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const MINUTE_MS = 60_000;
const WEBHOOK = 'WEBHOOKOFTHETESTS';
const CERTIFICATE = '/v1/notifications/certs/CERT-1';

let authority: Authority;
let stranger: Authority;
let paypal: RunningServer;
let elsewhere: RunningServer;
/** What stands at each address, and who asked for it. */
let shelf: Record<string, string>;
let asked: string[];
let status: number;

beforeAll(async () => {
  authority = newAuthority();
  stranger = newAuthority();
  paypal = await serve(0, async ({ url }) => {
    asked.push(`paypal ${url.pathname}`);
    return { status, body: shelf[url.pathname] ?? 'nothing' };
  });
  elsewhere = await serve(0, async ({ url }) => {
    asked.push(`elsewhere ${url.pathname}`);
    return { body: pem(authority.signer.certificate) };
  });
});
afterAll(() => Promise.all([paypal.close(), elsewhere.close()]));
beforeEach(() => {
  shelf = { [CERTIFICATE]: pem(authority.signer.certificate) };
  asked = [];
  status = 200;
});

const authorization = {
  id: 'AUTH1',
  amount: { currency_code: 'EUR', value: '49.00' },
  custom_id: 'booking-1',
  supplementary_data: { related_ids: { order_id: 'ORDER1' } },
};
const eventText = (type: string, resource: object = authorization, differs: object = {}) =>
  JSON.stringify({ id: 'WH-1', event_type: type, resource, ...differs });
const refunded = {
  id: 'REFUND1',
  amount: { currency_code: 'EUR', value: '10.00' },
  links: [{ href: 'https://api.paypal.com/v2/payments/captures/CAPTURE1', rel: 'up' }],
};

interface Differences {
  readonly signer?: Authority['signer'];
  readonly address?: string;
  readonly webhookId?: string;
  readonly at?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

function read(text: string, differs: Differences = {}) {
  const { signer = authority.signer, address = `${paypal.url}${CERTIFICATE}`, webhookId = WEBHOOK, at = NOW } = differs;
  const transmission = { id: 'T-1', time: new Date(at).toISOString() };
  const signed = signatureHeaders(text, { webhookId, certificateUrl: address, signer, transmission });
  const headers: Record<string, string | undefined> = { ...signed, ...differs.headers };
  const options = { base: paypal.url, extraRoot: authority.root.certificate.toString('base64'), now: () => NOW };
  return readPaypalEvent(
    { rawBody: Buffer.from(differs.body ?? text), header: (name) => headers[name] },
    { webhookId: WEBHOOK, findCertificate: makeFindCertificate(options), now: () => NOW },
  );
}

describe('a genuine event', () => {
  it.each([
    ['PAYMENT.AUTHORIZATION.CREATED', 'authorized', { amount: money(4900, 'EUR') }],
    ['PAYMENT.AUTHORIZATION.VOIDED', 'released', { amount: money(4900, 'EUR') }],
    ['PAYMENT.CAPTURE.COMPLETED', 'captured', { part: money(4900, 'EUR') }],
  ])('%s says that the payment is %s', async (type, became, said) => {
    expect(await read(eventText(type))).toEqual({
      known: true,
      event: {
        rail: 'paypal',
        eventId: 'WH-1',
        type,
        bookingId: 'booking-1',
        became,
        payment: { railPaymentId: 'ORDER1', ...said },
        account: null,
        livemode: null,
      },
    });
  });

  it('of a refund names the capture, of which the booking is to be asked', async () => {
    expect(await read(eventText('PAYMENT.CAPTURE.REFUNDED', refunded))).toMatchObject({
      known: 'capture',
      captureId: 'CAPTURE1',
      event: { became: 'refunded', payment: { part: money(1000, 'EUR') } },
    });
  });

  it.each(paypalWebhookEvents)('%s is asked for because it has a consequence', async (type) => {
    const isPart = type.startsWith('PAYMENT.CAPTURE.RE');
    const { known } = await read(
      eventText(type, { dispute_id: 'PP-D-1', payout_item_id: 'PI-1', ...(isPart ? refunded : authorization) }),
    );
    expect([true, 'capture', 'dispute', 'payout']).toContain(known);
  });

  it.each([
    ['is no JSON', 'not json', /^[0-9a-f]{64}$/],
    ['has no resource', '{"id":"WH-7","event_type":"PAYMENT.CAPTURE.COMPLETED"}', /^WH-7$/],
    ['has no amount', eventText('PAYMENT.CAPTURE.COMPLETED', { custom_id: 'b' }), /^WH-1$/],
    [
      'is of a booking with an odd name',
      eventText('PAYMENT.CAPTURE.COMPLETED', { ...authorization, custom_id: '../x' }),
      /^WH-1$/,
    ],
  ])('that %s is kept as unreadable', async (_what, text, eventId) => {
    expect(await read(text)).toMatchObject({
      known: 'unreadable',
      event: { vendor: 'paypal', eventId: expect.stringMatching(eventId) as string, body: text },
    });
  });

  it.each([
    ['of a kind that no payment follows', eventText('CHECKOUT.ORDER.APPROVED', {})],
    ['about a payment that is none of ours', eventText('PAYMENT.CAPTURE.COMPLETED', { amount: authorization.amount })],
    ['about a refund of nothing', eventText('PAYMENT.CAPTURE.REFUNDED', authorization)],
  ])('%s is known to be nothing', async (_what, text) => {
    expect(await read(text)).toMatchObject({ known: false, eventId: 'WH-1' });
  });

  it('may bring other certificates after its own', async () => {
    const between = certify('Paper Trust Issuer', undefined);
    shelf[CERTIFICATE] = pem(authority.signer.certificate) + pem(between.certificate);
    expect(await read(eventText('PAYMENT.CAPTURE.COMPLETED'))).toMatchObject({ known: true });
  });

  it('three days old is still genuine', async () => {
    const at = NOW - 3 * 24 * 60 * MINUTE_MS;
    expect(await read(eventText('PAYMENT.CAPTURE.COMPLETED'), { at })).toMatchObject({ known: true });
  });

  it('cannot be judged while PayPal does not hand out its certificate', async () => {
    status = 503;
    await expect(read(eventText('PAYMENT.CAPTURE.COMPLETED'))).rejects.toThrow(VendorUnavailableError);
  });
});

describe('a forged event', () => {
  const text = eventText('PAYMENT.CAPTURE.COMPLETED');

  it.each<[string, () => Differences]>([
    ['signed with another key', () => ({ signer: stranger.signer })],
    ['signed for another webhook', () => ({ webhookId: 'ANOTHER' })],
    ['with another body than was signed', () => ({ body: text.replace('booking-1', 'booking-2') })],
    ['written again with other white space', () => ({ body: `${text} ` })],
    ['without a signature', () => ({ headers: { 'paypal-transmission-sig': undefined } })],
    ['with a signature that is none', () => ({ headers: { 'paypal-transmission-sig': 'AAAA' } })],
    ['without a certificate', () => ({ headers: { 'paypal-cert-url': undefined } })],
    ['under another transmission', () => ({ headers: { 'paypal-transmission-id': 'T-2' } })],
    ['signed in another way', () => ({ headers: { 'paypal-auth-algo': 'SHA1withRSA' } })],
    ['from more than five minutes ahead', () => ({ at: NOW + 6 * MINUTE_MS })],
    ['of last week', () => ({ at: NOW - 7 * 24 * 60 * MINUTE_MS })],
    ['with no time', () => ({ headers: { 'paypal-transmission-time': 'yesterday' } })],
  ])('%s is refused', async (_what, differs) => {
    await expect(read(text, differs())).rejects.toThrow(ForgedEventError);
  });

  it.each<[string, () => string]>([
    ['another host', () => `${elsewhere.url}${CERTIFICATE}`],
    ['a host that begins like PayPal’s', () => `${paypal.url}.example.org${CERTIFICATE}`],
    ['PayPal’s host as a name before another', () => `${paypal.url}@${new URL(elsewhere.url).host}${CERTIFICATE}`],
    ['another path', () => `${paypal.url}/v1/other/CERT-1`],
    ['a path that climbs', () => `${paypal.url}/v1/notifications/certs/../../CERT-1`],
    ['a question', () => `${paypal.url}${CERTIFICATE}?to=${elsewhere.url}`],
    ['a file', () => 'file:///etc/passwd'],
    ['the machine’s own data', () => 'http://169.254.169.254/computeMetadata/v1/'],
    ['no address', () => 'CERT-1'],
  ])('whose certificate stands at %s causes no request', async (_what, address) => {
    await expect(read(text, { address: address() })).rejects.toThrow(ForgedEventError);
    expect(asked).toEqual([]);
  });

  it.each<[string, () => string]>([
    ['certified by a stranger', () => pem(stranger.signer.certificate)],
    ['that certifies itself', () => pem(certify('messageverificationcerts.paypal.com', undefined).certificate)],
    ['made out to somebody else', () => pem(certify('api.paypal.com', authority.root).certificate)],
    [
      'made out to a name that contains PayPal’s',
      () => pem(certify('messageverificationcerts.paypal.com.example.org', authority.root).certificate),
    ],
    ['that is none', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ['that is missing', () => ''],
  ])('with a certificate %s is refused', async (_what, certificate) => {
    shelf[CERTIFICATE] = certificate();
    await expect(read(text)).rejects.toThrow(ForgedEventError);
  });

  it('with a certificate that was never made is refused', async () => {
    status = 404;
    await expect(read(text)).rejects.toThrow(ForgedEventError);
  });
});
