import { createHash } from 'node:crypto';
import Stripe from 'stripe';
import { idSchema } from '@sos/contracts/shared';
import { z } from 'zod';
import type { RailEvent } from '../../usecases/payments/apply-rail-event.ts';
import type { DisputeHint } from '../../usecases/disputes/follow-dispute.ts';
import type { RefundEvent } from '../../usecases/payments/follow-refund.ts';
import type { UnreadableEvent } from '../../usecases/payments/bury-event.ts';
import type { SubscriptionHint } from '../../usecases/subscriptions/follow-subscription.ts';
import { amountOf } from './stripe-rail.ts';
import { isOfSubscriptions, subscriptionHint } from './subscription-words.ts';

const becomes: ReadonlyMap<string, RailEvent['became']> = new Map([
  ['payment_intent.amount_capturable_updated', 'authorized'],
  ['payment_intent.payment_failed', 'failed'],
  ['payment_intent.succeeded', 'captured'],
  ['payment_intent.canceled', 'released'],
  ['charge.refunded', 'refunded'],
]);

/** What becomes of a refund after it began; its beginning is told with its charge. */
const ofRefunds: ReadonlySet<string> = new Set(['refund.updated', 'refund.failed']);

/** The SDK's own tolerance, which it applies to the past alone. */
const TOLERANCE_SECONDS = 300;

/** A webhook that Stripe did not send, or whose time stamp is too far from now. */
export class ForgedEventError extends Error {
  override readonly name = 'ForgedEventError';
}

export type StripeWord =
  | { readonly known: true; readonly event: RailEvent }
  | { readonly known: 'refund'; readonly event: RefundEvent }
  | { readonly known: 'dispute'; readonly event: DisputeHint; readonly railPaymentId: string | null }
  | { readonly known: 'account'; readonly account: { readonly uid: string; readonly accountId: string } }
  | { readonly known: 'transfer'; readonly paymentId: string }
  | { readonly known: 'subscription'; readonly hint: SubscriptionHint }
  /** Of a payment that bears no booking. */
  | { readonly known: 'charge'; readonly railPaymentId: string }
  /** Genuine, and nothing that a payment of ours must follow. */
  | { readonly known: false; readonly eventId: string; readonly type: string }
  /** Genuine, and nothing that we can read. */
  | { readonly known: 'unreadable'; readonly event: UnreadableEvent };

const subject = z.object({ amount: z.int(), currency: z.string(), metadata: z.record(z.string(), z.string()) });
const envelope = z.object({
  id: z.string().regex(/^(?!__.*__$)[\w-]{1,100}$/),
  type: z.string(),
  livemode: z.boolean(),
  account: z.string().nullish(),
  data: z.object({ object: z.looseObject({ object: z.string() }) }),
});
const intentSubject = subject.extend({ object: z.literal('payment_intent'), id: z.string() });
const chargeSubject = subject.extend({ object: z.literal('charge'), payment_intent: z.string().nullable() });
const refundSubject = z.object({ object: z.literal('refund'), payment_intent: z.string().nullable() });
const disputeSubject = z.object({
  object: z.literal('dispute'),
  id: idSchema,
  payment_intent: idSchema.nullish(),
});
const accountSubject = z.object({
  object: z.literal('account'),
  id: idSchema,
  metadata: z.record(z.string(), z.string()),
});
const transferSubject = z.object({ object: z.literal('transfer'), transfer_group: z.string().nullable() });
const followed = z.discriminatedUnion('object', [intentSubject, chargeSubject]);

/** Verifies the raw body's signature and age, and reads what the event says. Throws ForgedEventError. */
export function readStripeEvent(request: { rawBody: Buffer; signature: string; secret: string }): StripeWord {
  verify(request);
  return readStripeBody(request.rawBody.toString());
}

/** Reads what an event says whose signature was found right before. */
export function readStripeBody(body: string): StripeWord {
  try {
    return read(envelope.parse(JSON.parse(body)));
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return { known: 'unreadable', event: { vendor: 'stripe', eventId: idIn(body), problem, body } };
  }
}

const named = z.object({ id: z.string(), type: z.string() });

/** The id and the type of a genuine event. */
export function eventIn(body: string): { readonly vendor: 'stripe'; readonly eventId: string; readonly type: string } {
  const { id: eventId, type } = named.parse(JSON.parse(body));
  return { vendor: 'stripe', eventId, type };
}

function readRefund({ id: eventId, type, livemode, account, data }: z.infer<typeof envelope>): StripeWord {
  const { payment_intent: railPaymentId } = refundSubject.parse(data.object);
  if (railPaymentId === null) return { known: false, eventId, type };
  const about = { railPaymentId: idSchema.parse(railPaymentId), account: account ?? null, livemode };
  return { known: 'refund', event: { rail: 'stripe', eventId, type, ...about } };
}

/** Whose account it is, as we marked it when it was opened; Stripe itself is asked about the rest. */
function readAccount({ id: eventId, type, data }: z.infer<typeof envelope>): StripeWord {
  const { id: accountId, metadata } = accountSubject.parse(data.object);
  const uid = idSchema.safeParse(metadata['uid']);
  return uid.success ? { known: 'account', account: { uid: uid.data, accountId } } : { known: false, eventId, type };
}

function readDispute({ id: eventId, type, data }: z.infer<typeof envelope>): StripeWord {
  const { id: disputeId, payment_intent: railPaymentId = null } = disputeSubject.parse(data.object);
  return { known: 'dispute', event: { rail: 'stripe', eventId, type, disputeId }, railPaymentId };
}

function readTransfer({ id: eventId, type, data }: z.infer<typeof envelope>): StripeWord {
  const paymentId = idSchema.safeParse(transferSubject.parse(data.object).transfer_group);
  return paymentId.success ? { known: 'transfer', paymentId: paymentId.data } : { known: false, eventId, type };
}

function readSubscription({ id: eventId, type, data }: z.infer<typeof envelope>): StripeWord {
  const hint = subscriptionHint(type, data.object);
  return hint ? { known: 'subscription', hint } : { known: false, eventId, type };
}

type Reader = (word: z.infer<typeof envelope>) => StripeWord;

/** Of what is no payment. */
function readerOf(type: string): Reader | undefined {
  if (ofRefunds.has(type)) return readRefund;
  if (type === 'account.updated') return readAccount;
  if (type === 'transfer.reversed') return readTransfer;
  if (isOfSubscriptions(type)) return readSubscription;
  return type.startsWith('charge.dispute.') ? readDispute : undefined;
}

function read(word: z.infer<typeof envelope>): StripeWord {
  const { id: eventId, type, livemode, account, data } = word;
  const reader = readerOf(type);
  if (reader) return reader(word);
  const became = becomes.get(type);
  if (!became) return { known: false, eventId, type };
  const object = followed.parse(data.object);
  const railPaymentId = object.object === 'charge' ? object.payment_intent : object.id;
  const bookingId = object.metadata['bookingId'];
  if (railPaymentId === null) return { known: false, eventId, type };
  if (!bookingId && became === 'refunded') return { known: 'charge', railPaymentId: idSchema.parse(railPaymentId) };
  if (!bookingId) return { known: false, eventId, type };
  const payment = { railPaymentId: idSchema.parse(railPaymentId), amount: amountOf(object) };
  const told = { rail: 'stripe', eventId, type, bookingId: idSchema.parse(bookingId), became, payment } as const;
  return { known: true, event: { ...told, account: account ?? null, livemode } };
}

/** Each endpoint at Stripe has a secret of its own: one for our account, and one for those of providers. */
function verify({ rawBody, signature, secret: secrets }: { rawBody: Buffer; signature: string; secret: string }): void {
  try {
    refuseFuture(signature);
  } catch (error) {
    throw new ForgedEventError('not a genuine event', { cause: error });
  }
  const isGenuine = secrets.split(',').some((secret) => isSigned({ rawBody, signature, secret }));
  if (!isGenuine) throw new ForgedEventError('not a genuine event');
}

function isSigned({ rawBody, signature, secret }: { rawBody: Buffer; signature: string; secret: string }): boolean {
  try {
    return Stripe.webhooks.signature?.verifyHeader(rawBody, signature, secret, TOLERANCE_SECONDS) ?? false;
  } catch {
    return false;
  }
}

function refuseFuture(signature: string): void {
  const latest = Date.now() / 1000 + TOLERANCE_SECONDS;
  for (const [, seconds] of signature.matchAll(/(?:^|,)t=(\d+)/g)) {
    if (Number(seconds) > latest) throw new Error('the time stamp lies in the future');
  }
}

/** Whatever in the body looks like an event's id, so that one event is kept once; its digest otherwise. */
function idIn(body: string): string {
  return /"(evt_\w{1,90})"/.exec(body)?.[1] ?? createHash('sha256').update(body).digest('hex');
}
