import { createHmac } from 'node:crypto';
import { money } from '@sos/domain/money/money';
import Stripe from 'stripe';
import { stripeWebhookEvents } from '@sos/contracts/stripe-events';
import { describe, expect, it } from 'vitest';
import { ForgedEventError, readStripeEvent } from './webhook.ts';

const SECRET = 'whsec_of_the_tests';

const intent = {
  id: 'pi_1',
  object: 'payment_intent',
  amount: 4900,
  currency: 'eur',
  client_secret: 'pi_1_secret_2',
  status: 'requires_capture',
  metadata: { bookingId: 'booking-1' },
};
const eventText = (type: string, object: object = intent, differs: object = {}) =>
  JSON.stringify({ id: 'evt_1', object: 'event', type, livemode: true, data: { object }, ...differs });

function delivered(text: string, differs: { secret?: string; timestamp?: number } = {}) {
  const { secret = SECRET, timestamp } = differs;
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload: text,
    secret,
    ...(timestamp !== undefined && { timestamp }),
  });
  return { rawBody: Buffer.from(text), signature, secret: SECRET };
}

describe('a genuine event', () => {
  it.each([
    ['payment_intent.amount_capturable_updated', 'authorized'],
    ['payment_intent.payment_failed', 'failed'],
    ['payment_intent.succeeded', 'captured'],
    ['payment_intent.canceled', 'released'],
  ])('%s says that the payment is %s', (type, became) => {
    expect(readStripeEvent(delivered(eventText(type)))).toMatchObject({
      known: true,
      event: {
        rail: 'stripe',
        eventId: 'evt_1',
        type,
        bookingId: 'booking-1',
        became,
        payment: { railPaymentId: 'pi_1', amount: money(4900, 'EUR') },
        account: null,
        livemode: true,
      },
    });
  });

  it.each(stripeWebhookEvents.filter((type) => type.startsWith('payment_intent')))(
    '%s is asked for because it has a consequence',
    (type) => {
      expect(readStripeEvent(delivered(eventText(type)))).toMatchObject({ known: true });
    },
  );

  it('of an account or a transfer is asked for, and names whose it is', () => {
    expect(stripeWebhookEvents).toContain('account.updated');
    const account = { object: 'account', id: 'acct_1', metadata: { uid: 'camille' } };
    const told = delivered(eventText('account.updated', account, { account: 'acct_1' }));
    expect(readStripeEvent(told)).toEqual({ known: 'account', account: { uid: 'camille', accountId: 'acct_1' } });
    const stranger = delivered(eventText('account.updated', { ...account, metadata: {} }));
    expect(readStripeEvent(stranger)).toMatchObject({ known: false });
    expect(stripeWebhookEvents).toContain('transfer.reversed');
    const transfer = { object: 'transfer', id: 'tr_1', transfer_group: 'booking-1' };
    expect(readStripeEvent(delivered(eventText('transfer.reversed', transfer)))).toEqual({
      known: 'transfer',
      paymentId: 'booking-1',
    });
    const ofNothing = delivered(eventText('transfer.reversed', { ...transfer, transfer_group: null }));
    expect(readStripeEvent(ofNothing)).toMatchObject({ known: false });
  });

  it('may be signed by either of two endpoints, and by no third', () => {
    const { rawBody, signature } = delivered(eventText('payment_intent.succeeded'), { secret: 'whsec_connect' });
    expect(readStripeEvent({ rawBody, signature, secret: `${SECRET},whsec_connect` })).toMatchObject({ known: true });
    const read = () => readStripeEvent({ rawBody, signature, secret: `${SECRET},whsec_other` });
    expect(read).toThrow(ForgedEventError);
  });

  it('of a charge tells of its payment', () => {
    const { metadata, amount, currency } = intent;
    const charge = { object: 'charge', id: 'ch_1', payment_intent: 'pi_1', metadata, amount, currency };
    expect(readStripeEvent(delivered(eventText('charge.refunded', charge)))).toMatchObject({
      known: true,
      event: { became: 'refunded', bookingId: 'booking-1', payment: { railPaymentId: 'pi_1' } },
    });
  });

  it('tells whose it is, and whether the money is real', () => {
    const text = eventText('payment_intent.succeeded', intent, { account: 'acct_2', livemode: false });
    expect(readStripeEvent(delivered(text))).toMatchObject({ event: { account: 'acct_2', livemode: false } });
  });

  it.each([
    ['is no JSON', 'not json', /^[0-9a-f]{64}$/],
    ['is JSON of nothing', 'null', /^[0-9a-f]{64}$/],
    ['has no id', '{"type":"payment_intent.succeeded"}', /^[0-9a-f]{64}$/],
    ['has no payment', '{"id":"evt_7","type":"payment_intent.succeeded","livemode":true}', /^evt_7$/],
    ['is about something else', eventText('payment_intent.succeeded', { object: 'invoice' }), /^evt_1$/],
    ['has an odd currency', eventText('payment_intent.succeeded', { ...intent, currency: 'xyz' }), /^evt_1$/],
    ['has half an amount', eventText('payment_intent.succeeded', { ...intent, amount: 0.5 }), /^evt_1$/],
  ])('that %s is kept as unreadable', (_what, text, eventId) => {
    expect(readStripeEvent(delivered(text))).toMatchObject({
      known: 'unreadable',
      event: { vendor: 'stripe', eventId: expect.stringMatching(eventId) as string, body: text },
    });
  });

  it.each([
    ['of a kind that no payment follows', eventText('payment_intent.created')],
    ['about another thing', eventText('invoice.paid', { object: 'invoice' })],
    ['about a payment that is none of ours', eventText('payment_intent.succeeded', { ...intent, metadata: {} })],
  ])('%s is known to be nothing', (_what, text) => {
    expect(readStripeEvent(delivered(text))).toMatchObject({ known: false, eventId: 'evt_1' });
  });
});

it.each(['__x__', '..', 'a/b', '../users/x', 'x'.repeat(2000)])(
  'a booking called %j is kept as unreadable',
  (bookingId) => {
    const text = eventText('payment_intent.canceled', { ...intent, metadata: { bookingId } });
    expect(readStripeEvent(delivered(text))).toMatchObject({ known: 'unreadable' });
    const named = eventText('payment_intent.canceled', intent, { id: bookingId });
    expect(readStripeEvent(delivered(named))).toMatchObject({ known: 'unreadable' });
  },
);

it.each(['charge.refunded', 'refund.updated', 'refund.failed'])(
  'money that is given back in the dashboard, or comes back later, is asked for: %s',
  (type) => expect(stripeWebhookEvents).toContain(type),
);

it('an event about a dispute names the dispute, and nothing that it says of it is taken', () => {
  const dispute = { object: 'dispute', id: 'dp_1', status: 'won', amount: 1 };
  expect(readStripeEvent(delivered(eventText('charge.dispute.closed', dispute)))).toEqual({
    known: 'dispute',
    event: { rail: 'stripe', eventId: expect.any(String), type: 'charge.dispute.closed', disputeId: 'dp_1' },
    railPaymentId: null,
  });
  const strange = eventText('charge.dispute.closed', { ...dispute, id: '../x' });
  expect(readStripeEvent(delivered(strange))).toMatchObject({ known: 'unreadable' });
});

it('a charge that was given back and bears no booking names its payment, as a dispute does', () => {
  const charge = { ...intent, object: 'charge', id: 'ch_1', payment_intent: 'pi_9', metadata: {} };
  const told = eventText('charge.refunded', charge);
  expect(readStripeEvent(delivered(told))).toEqual({ known: 'charge', railPaymentId: 'pi_9' });
  const dispute = { object: 'dispute', id: 'dp_1', payment_intent: 'pi_9' };
  expect(readStripeEvent(delivered(eventText('charge.dispute.created', dispute)))).toMatchObject({
    railPaymentId: 'pi_9',
  });
});

describe('a forged event', () => {
  const text = eventText('payment_intent.succeeded');
  const seconds = () => Math.floor(Date.now() / 1000);
  const signedAs = (change: (signature: string) => string) => {
    const genuine = delivered(text);
    return { ...genuine, signature: change(genuine.signature) };
  };
  const manyOthers = Array.from({ length: 50 }, (_, n) => `v1=${String(n).padStart(64, '0')}`).join(',');
  const signedWithoutTime = createHmac('sha256', SECRET).update(text).digest('hex');

  it.each([
    ['signed with another secret', () => delivered(text, { secret: 'whsec_other' })],
    ['without a signature', () => ({ ...delivered(text), signature: '' })],
    ['with a signature that is none', () => ({ ...delivered(text), signature: 't=1,v1=00' })],
    ['older than five minutes', () => delivered(text, { timestamp: seconds() - 301 })],
    ['from more than five minutes ahead', () => delivered(text, { timestamp: seconds() + 310 })],
    ['from another century', () => delivered(text, { timestamp: seconds() + 3_000_000_000 })],
    [
      'with another body than was signed',
      () => ({ ...delivered(text), rawBody: Buffer.from(text.replace('booking-1', 'booking-2')) }),
    ],
    ['written again with other white space', () => ({ ...delivered(text), rawBody: Buffer.from(`${text} `) })],
    ['signed by the scheme of tests alone', () => signedAs((signature) => signature.replace('v1=', 'v0='))],
    [
      'dated anew under an old signature',
      () => signedAs((signature) => signature.replace(/t=\d+/, `t=${seconds() - 60}`)),
    ],
    ['dated twice', () => signedAs((signature) => `${signature},t=${seconds() - 60}`)],
    ['signed without its time', () => signedAs((signature) => signature.replace(/v1=.*/, `v1=${signedWithoutTime}`))],
    ['with part of its signature', () => signedAs((signature) => signature.slice(0, -8))],
    ['with many signatures, none of them ours', () => signedAs((signature) => signature.replace(/v1=.*/, manyOthers))],
  ])('%s is refused', (_what, make) => {
    expect(() => readStripeEvent(make())).toThrow(ForgedEventError);
  });

  it('a few minutes old is still genuine', () => {
    expect(readStripeEvent(delivered(text, { timestamp: seconds() - 290 }))).toMatchObject({ known: true });
  });

  it('from a clock that is a few minutes ahead is still genuine', () => {
    expect(readStripeEvent(delivered(text, { timestamp: seconds() + 290 }))).toMatchObject({ known: true });
  });
});
