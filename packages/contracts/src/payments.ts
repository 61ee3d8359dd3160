import { stakeStatuses } from '@sos/domain/disputes/stake';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { type Rail, rails } from '@sos/domain/payments/rail';
import { opennessRefusals } from '@sos/domain/openness/refusals';
import { bearers, refundOrigins, refundStatuses } from '@sos/domain/payments/refund-state';
import { phoneRefusals } from '@sos/domain/phones/refusals';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { typedCodeSchema } from './coupons.ts';
import { phoneInputSchema } from './booking-input.ts';
import { confirmedVatSchema } from './invoices.ts';
import { closing } from './letters.ts';
import { bookingIdSchema, currencySchema, idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

const checkoutByRail = {
  stripe: z.strictObject({
    rail: z.literal('stripe'),
    clientSecret: z.string(),
    /** With which Stripe's form offers the client's cards, and to keep another. */
    formSecret: z.string().optional(),
  }),
  paypal: z.strictObject({ rail: z.literal('paypal'), orderId: z.string() }),
} satisfies { readonly [R in Rail]: z.ZodType<{ readonly rail: R }> };
/** What a browser needs in order to pay, by rail. */
const checkoutSchema = z.union(Object.values(checkoutByRail));

/** Opens the payment of one booking by one rail. */
const opening = {
  region: 'europe-west3',
  access: 'client',
  resources: 'highTraffic',
  sensitive: true,
  input: z.strictObject({
    bookingId: bookingIdSchema,
    providerId: idSchema,
    currency: currencySchema,
    /** Checked before any money moves, and stored only with the call. */
    phone: phoneInputSchema,
    coupon: typedCodeSchema.optional(),
    /** The price that the client has seen; a higher one is refused. */
    shown: moneySchema.optional(),
    /** Said by whoever goes on with the booking that is answered, which over the limit is an earlier one of the same call. */
    mayReuse: z.literal(true).exactOptional(),
  }),
  output: z.strictObject({
    bookingId: idSchema,
    checkout: checkoutSchema,
    amount: moneySchema,
    /** True when this booking's payment was authorised before: the browser goes straight to scheduling. */
    authorized: z.boolean(),
  }),
  refusals: [
    'own_profile',
    'provider_unavailable',
    'call_open',
    /** With the session's id in the details when it is the caller's own. */
    'telephone_busy',
    'phone_same',
    'number_unproved',
    /** What dialling may cost is used up; the details say when there is more. */
    'no_more_calls',
    /** Too many calls that came to nothing; the details say when it is over, and an admin may forgive them. */
    'calls_spent',
    'payment_mismatch',
    'payment_unavailable',
    'coupon_unusable',
    'price_changed',
    ...opennessRefusals,
    ...phoneRefusals,
  ],
} as const;

export const paymentCallables = {
  /** What a call would cost now; with a code, also what that takes off. A code that takes nothing off counts as one tried. */
  quoteCall: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'highTraffic',
    input: z.strictObject({ providerId: idSchema, currency: currencySchema, coupon: typedCodeSchema.optional() }),
    output: z.strictObject({
      includedMinutes: z.int().positive(),
      /** Without the coupon, and with it. */
      full: moneySchema,
      total: moneySchema,
      coupon: z.strictObject({ code: z.string(), discount: moneySchema }).nullable(),
    }),
    refusals: ['provider_unavailable', 'coupon_unusable'],
  }),
  createPaymentIntent: callable(opening),
  createPaypalOrder: callable(opening),
  /** Holds the money once its buyer has agreed on PayPal's page. */
  authorizePaypalOrder: callable({
    region: 'europe-west3',
    access: 'client',
    resources: 'highTraffic',
    sensitive: true,
    input: z.strictObject({ bookingId: bookingIdSchema }),
    output: z.strictObject({ bookingId: idSchema, authorized: z.literal(true) }),
    refusals: ['payment_mismatch', 'payment_unavailable', 'payment_declined', 'payment_not_approved'],
  }),
  adminRefundPayment: callable({
    ...adminDeed,
    region: 'europe-west3',
    input: z.strictObject({
      paymentId: idSchema,
      /** Made by who asks, so that asking again gives nothing back a second time. */
      refundId: z.uuid(),
      /** Minor units of the payment's currency; null for all that is left. */
      amount: z.int().positive().nullable(),
      bearer: z.enum(bearers),
      reason: reasonSchema,
    }),
    output: z.strictObject({
      amount: moneySchema,
      /** What the provider gives back of it. */
      providerPart: moneySchema,
      /** `due`: the rail has not answered yet, and is asked again by itself. */
      status: z.enum(refundStatuses),
      /** What can still be given back. */
      left: moneySchema,
    }),
    refusals: [...deedRefusals, 'not_captured', 'refund_too_large', 'refund_underway', 'refund_repeated'],
  }),
};

const debtSchema = storedObject({
  since: instantSchema,
  tryNumber: z.int().positive(),
  unknownSince: instantSchema.nullable(),
  refusedWith: z.string().nullable(),
  refusals: z.int().nonnegative().default(0),
  askAfter: instantSchema.nullable().default(null),
});

const refundSchema = storedObject({
  id: idSchema,
  amount: z.int().positive(),
  providerPart: z.int().nonnegative(),
  bearer: z.enum(bearers),
  origin: z.enum(refundOrigins),
  status: z.enum(refundStatuses),
  railRefundId: z.string().nullable(),
  at: instantSchema,
});

const stakeSchema = storedObject({
  id: idSchema,
  amount: z.int().nonnegative(),
  status: z.enum(stakeStatuses),
  withdrawn: z.int(),
  fee: z.int(),
  providerPart: z.int().nonnegative(),
  revision: z.int().positive(),
  toldAt: instantSchema,
});

/** The stored payment, `payments/{bookingId}`, which admins alone may read. Amount and parties never change once written. */
export const paymentDocumentSchema = storedObject({
  clientId: idSchema,
  providerId: idSchema,
  providerKind: providerKindSchema,
  status: z.enum(paymentStatuses),
  rail: z.enum(rails),
  total: storedMoneySchema,
  providerShare: storedMoneySchema,
  includedMinutes: z.int().positive(),
  /** What a coupon took off, in minor units; null without one. */
  coupon: storedObject({
    code: z.string(),
    discount: z.int().positive(),
    borneByProvider: z.int().nonnegative(),
  })
    .nullable()
    .default(null),
  sessionId: idSchema.nullable(),
  createdAt: instantSchema,
  authorizedAt: instantSchema.nullable(),
  settledAt: instantSchema.nullable(),
  /** After this instant the hold has expired. */
  captureBefore: instantSchema.nullable(),
  /** Minor units, as is what was refunded of it; null when it was never told. */
  captured: z.int().nonnegative().nullable().default(null),
  refunded: z.int().nonnegative().default(0),
  /** Since when the rail owes an answer; null while it owes none. */
  owedSince: instantSchema.nullable().default(null),
  /** True while the books have more to tell of it than the rail's id and the fee. */
  isTroubled: z.boolean().default(false),
  /** True while documents are to be issued for what was taken or given back. */
  unbilled: z.boolean().default(false),
  /** That its client turned out to be a business after it was invoiced with VAT. */
  vatConfirmed: confirmedVatSchema.nullable().default(null),
  /** True while what is the provider's of it is to be counted for their transfer. */
  unshared: z.boolean().default(false),
  /** How often a dispute has changed it. */
  disputeSteps: z.int().nonnegative().default(0),
  /** True while the coupon's use is to be given back. */
  unredeemed: z.boolean().default(false),
  /** When an admin gave up what could not be collected. */
  writtenOffAt: instantSchema.nullable().default(null),
  /** When the rail told that nothing is held any more. */
  releasedAt: instantSchema.nullable().default(null),
  /** Only for what an older release opened: these belong into the books, which nobody else can read. */
  railId: z.string().optional(),
  platformFee: storedMoneySchema.optional(),
  debt: debtSchema.nullable().optional(),
  refunds: z.array(refundSchema).optional(),
  disputes: z.array(stakeSchema).optional(),
});

export const paymentMarks: MarksOf<z.infer<typeof paymentDocumentSchema>> = {
  clientId: 'client: kept for accounting',
  providerId: 'provider: kept for accounting',
  providerKind: 'none',
  status: 'none',
  rail: 'none',
  total: 'none',
  includedMinutes: 'none',
  coupon: 'none',
  providerShare: 'provider: kept for accounting',
  sessionId: 'none',
  createdAt: 'none',
  authorizedAt: 'none',
  settledAt: 'none',
  captureBefore: 'none',
  captured: 'none',
  refunded: 'none',
  owedSince: 'none',
  isTroubled: 'none',
  unbilled: 'none',
  vatConfirmed: 'client: kept for accounting',
  unshared: 'none',
  disputeSteps: 'none',
  unredeemed: 'none',
  writtenOffAt: 'none',
  releasedAt: 'none',
  railId: 'client: kept for accounting, hidden',
  platformFee: 'client: kept for accounting, hidden',
  debt: 'client: kept for accounting, hidden',
  refunds: 'client: kept for accounting, hidden',
  disputes: 'client: kept for accounting, hidden',
};

/** `payments/{bookingId}/private/books`. */
export const paymentBooksSchema = storedObject({
  /** The rail's own id of this payment. */
  railId: z.string(),
  platformFee: storedMoneySchema,
  /** Null while nothing is wrong with what the rail owes. */
  debt: debtSchema.nullable(),
  refunds: z.array(refundSchema).default([]),
  disputes: z.array(stakeSchema).default([]),
});

/** `quarantined_events/{id}`: a vendor's signed word that does not fit what we have; it has changed nothing. */
export const quarantinedEventSchema = storedObject({
  vendor: z.string(),
  eventId: z.string(),
  type: z.string(),
  about: z.string(),
  reasons: z.array(z.string()),
  /** What it told, as the door read it; null where an older release kept nothing of it. */
  told: z.string().nullable().default(null),
  receivedAt: instantSchema,
  ...closing,
});

/** `dead_letters/{id}`: a vendor's signed word that cannot be understood. */
export const deadLetterSchema = storedObject({
  vendor: z.string(),
  eventId: z.string(),
  problem: z.string(),
  /** Its beginning. */
  body: z.string(),
  receivedAt: instantSchema,
  ...closing,
});

export type Checkout = z.infer<typeof checkoutSchema>;
export type PaymentDocument = z.infer<typeof paymentDocumentSchema>;
export type PaymentBooks = z.infer<typeof paymentBooksSchema>;
