import { createHash, verify } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { idSchema } from '@sos/contracts/shared';
import { z } from 'zod';
import type { RailEvent } from '../../usecases/payments/apply-rail-event.ts';
import type { DisputeHint } from '../../usecases/disputes/follow-dispute.ts';
import type { UnreadableEvent } from '../../usecases/payments/bury-event.ts';
import { fromAmount } from './amounts.ts';
import { type FindCertificate, ForeignCertificateError } from './certificates.ts';

const becomes: ReadonlyMap<string, RailEvent['became']> = new Map([
  ['PAYMENT.AUTHORIZATION.CREATED', 'authorized'],
  ['PAYMENT.AUTHORIZATION.VOIDED', 'released'],
  ['PAYMENT.CAPTURE.COMPLETED', 'captured'],
]);

/** They tell of a part of a capture, and name the capture alone. */
const ofCaptures: ReadonlySet<string> = new Set(['PAYMENT.CAPTURE.REFUNDED', 'PAYMENT.CAPTURE.REVERSED']);

const MINUTE_MS = 60_000;
/** How far a transmission's time may lie ahead of ours, and behind: PayPal tries for three days. */
const AHEAD = 5 * MINUTE_MS;
const BEHIND = 4 * 24 * 60 * MINUTE_MS;

/** A webhook that PayPal did not send, or whose time stamp is too far from now. */
export class ForgedEventError extends Error {
  override readonly name = 'ForgedEventError';
}

type Told = Omit<RailEvent, 'bookingId'>;

export type PaypalWord =
  | { readonly known: true; readonly event: RailEvent }
  /** Its booking is to be asked for. */
  | { readonly known: 'capture'; readonly captureId: string; readonly event: Told }
  | { readonly known: 'dispute'; readonly event: DisputeHint }
  /** The item is to be asked for. */
  | { readonly known: 'payout'; readonly eventId: string; readonly itemId: string }
  /** Genuine, and nothing that a payment of ours must follow. */
  | { readonly known: false; readonly eventId: string; readonly type: string }
  /** Genuine, and nothing that we can read. */
  | { readonly known: 'unreadable'; readonly event: UnreadableEvent };

const amountSchema = z.object({ currency_code: z.string(), value: z.string() });
const envelope = z.object({
  id: z.string().regex(/^(?!__.*__$)[\w-]{1,100}$/),
  event_type: z.string(),
  resource: z.looseObject({}),
});
/** Part of an address at PayPal, so that nothing else can be put into it. */
const payoutSchema = z.object({ payout_item_id: idSchema });
const disputeSchema = z.object({ dispute_id: idSchema });
const resourceSchema = z.object({
  amount: amountSchema,
  custom_id: z.string().optional(),
  supplementary_data: z.object({ related_ids: z.object({ order_id: idSchema.optional() }).optional() }).optional(),
  links: z.array(z.object({ href: z.string(), rel: z.string() })).default([]),
});

export interface PaypalRequest {
  readonly rawBody: Buffer;
  readonly header: (name: string) => string | undefined;
}

export interface PaypalReader {
  /** Our webhook's name at PayPal. */
  readonly webhookId: string;
  readonly findCertificate: FindCertificate;
  readonly now: () => number;
}

/**
 * Verifies who signed the raw body and when, and reads what the event says. Throws ForgedEventError, and
 * VendorUnavailableError when the certificate cannot be had.
 */
export async function readPaypalEvent(request: PaypalRequest, reader: PaypalReader): Promise<PaypalWord> {
  await requireGenuine(request, reader);
  const body = request.rawBody.toString();
  try {
    return read(envelope.parse(JSON.parse(body)));
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return { known: 'unreadable', event: { vendor: 'paypal', eventId: idIn(body), problem, body } };
  }
}

const named = z.object({ id: z.string(), event_type: z.string() });

/** The id and the type of a genuine event. */
export function eventIn(body: string): { readonly vendor: 'paypal'; readonly eventId: string; readonly type: string } {
  const { id: eventId, event_type: type } = named.parse(JSON.parse(body));
  return { vendor: 'paypal', eventId, type };
}

type Envelope = z.infer<typeof envelope>;

function read(word: Envelope): PaypalWord {
  if (word.event_type.startsWith('PAYMENT.PAYOUTS-ITEM.')) return readPayout(word);
  return word.event_type.startsWith('CUSTOMER.DISPUTE.') ? readDispute(word) : readPayment(word);
}

function readPayout({ id: eventId, resource }: Envelope): PaypalWord {
  return { known: 'payout', eventId, itemId: payoutSchema.parse(resource).payout_item_id };
}

function readDispute({ id: eventId, event_type: type, resource }: Envelope): PaypalWord {
  const { dispute_id: disputeId } = disputeSchema.parse(resource);
  return { known: 'dispute', event: { rail: 'paypal', eventId, type, disputeId } };
}

function readPayment({ id: eventId, event_type: type, resource: given }: Envelope): PaypalWord {
  const became = becomes.get(type);
  const isOfCapture = ofCaptures.has(type);
  if (!became && !isOfCapture) return { known: false, eventId, type };
  const resource = resourceSchema.parse(given);
  const { currency_code: currencyCode, value } = resource.amount;
  const amount = fromAmount({ currencyCode, value });
  const orderId = resource.supplementary_data?.related_ids?.order_id;
  const said = became === 'captured' || isOfCapture ? { part: amount } : { amount };
  const payment = { ...said, ...(orderId !== undefined && { railPaymentId: orderId }) };
  const told = { rail: 'paypal', eventId, type, account: null, livemode: null, payment } as const;
  if (!became) return ofCapture(resource, { ...told, became: 'refunded' });
  if (resource.custom_id === undefined) return { known: false, eventId, type };
  return { known: true, event: { ...told, became, bookingId: idSchema.parse(resource.custom_id) } };
}

function ofCapture({ links }: z.infer<typeof resourceSchema>, event: Told): PaypalWord {
  const above = links.find(({ rel }) => rel === 'up')?.href ?? '';
  const [, captureId] = /\/v2\/payments\/captures\/(\w{1,36})$/.exec(above) ?? [];
  return captureId === undefined
    ? { known: false, eventId: event.eventId, type: event.type }
    : { known: 'capture', captureId, event };
}

async function requireGenuine(request: PaypalRequest, reader: PaypalReader): Promise<void> {
  const [id, time, signature, address, algorithm] = [
    'paypal-transmission-id',
    'paypal-transmission-time',
    'paypal-transmission-sig',
    'paypal-cert-url',
    'paypal-auth-algo',
  ].map((name) => request.header(name) ?? '');
  if (!id || !time || !signature || !address) throw new ForgedEventError('not signed');
  if (algorithm !== 'SHA256withRSA') throw new ForgedEventError('signed in another way');
  requireRecent(time, reader.now());
  const certificate = await certificateAt(address, reader);
  const signed = Buffer.from([id, time, reader.webhookId, crc32(request.rawBody)].join('|'));
  const isGenuine = verify('sha256', signed, certificate.publicKey, Buffer.from(signature, 'base64'));
  if (!isGenuine) throw new ForgedEventError('not a genuine event');
}

function requireRecent(time: string, now: number): void {
  const age = now - Date.parse(time);
  if (!(age >= -AHEAD && age <= BEHIND)) throw new ForgedEventError('the time stamp lies too far from now');
}

async function certificateAt(address: string, { findCertificate }: PaypalReader) {
  try {
    return await findCertificate(address);
  } catch (error) {
    if (error instanceof ForeignCertificateError) throw new ForgedEventError(error.message, { cause: error });
    throw error;
  }
}

/** Whatever in the body looks like an event's id, so that one event is kept once; its digest otherwise. */
function idIn(body: string): string {
  return /"(WH-[\w-]{1,90})"/.exec(body)?.[1] ?? createHash('sha256').update(body).digest('hex');
}
