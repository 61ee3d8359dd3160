import { bearers, refundOrigins, refundStatuses } from '@sos/domain/payments/refund-state';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { rails } from '@sos/domain/payments/rail';
import { z } from 'zod';
import { adminDeed, adminView, createdWithin, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { currencySchema, idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';

const PAYMENTS_A_PAGE = 50;
const minorSchema = z.int().nonnegative();

/** What a table shows of a payment; amounts in minor units of its currency. */
const rowSchema = z.strictObject({
  id: idSchema,
  clientId: idSchema,
  providerId: idSchema,
  providerKind: providerKindSchema,
  rail: z.enum(rails),
  status: z.enum(paymentStatuses),
  currency: currencySchema,
  total: minorSchema,
  captured: minorSchema.nullable(),
  refunded: minorSchema,
  sessionId: idSchema.nullable(),
  createdAt: instantSchema,
  /** Since when the rail owes an answer. */
  owedSince: instantSchema.nullable(),
});

const railStates = ['open', 'authorized', 'captured', 'canceled'] as const;

/** What the rail itself says at this moment. */
const vendorSchema = z.strictObject({
  status: z.enum(railStates),
  amount: moneySchema,
  captured: minorSchema,
  refunded: minorSchema,
  fee: moneySchema.nullable(),
  captureBefore: instantSchema.nullable(),
});

const refundSchema = z.strictObject({
  id: z.string(),
  amount: minorSchema,
  providerPart: minorSchema,
  bearer: z.enum(bearers),
  origin: z.enum(refundOrigins),
  status: z.enum(refundStatuses),
  railRefundId: z.string().nullable(),
  at: instantSchema,
});

const inPayments = { region: 'europe-west3' } as const;

export const adminPaymentCallables = {
  /** The newest first. */
  adminListPayments: callable({
    ...adminView,
    ...inPayments,
    input: z.strictObject({
      status: z.enum(paymentStatuses).optional(),
      client: idSchema.optional(),
      ...createdWithin,
      order: z.enum(['newest', 'oldest']).default('newest'),
      cursor: idSchema.optional(),
    }),
    output: z.strictObject({
      payments: z.array(rowSchema).max(PAYMENTS_A_PAGE),
      nextCursor: idSchema.nullable(),
    }),
    refusals: [],
  }),
  /** One payment as we and its rail have it. */
  adminGetPayment: callable({
    ...adminView,
    ...inPayments,
    input: z.strictObject({ paymentId: idSchema }),
    output: z.strictObject({
      payment: rowSchema,
      railPaymentId: z.string(),
      platformFee: minorSchema,
      providerShare: minorSchema,
      /** What of the share is the provider's by now, less what was given back and what a dispute took; null before it was charged. */
      shareLeft: minorSchema.nullable(),
      /** What a coupon took off; null without one. */
      coupon: z.strictObject({ code: z.string(), discount: minorSchema, borneByProvider: minorSchema }).nullable(),
      authorizedAt: instantSchema.nullable(),
      settledAt: instantSchema.nullable(),
      /** When an admin gave up what could not be collected. */
      writtenOffAt: instantSchema.nullable(),
      captureBefore: instantSchema.nullable(),
      refunds: z.array(refundSchema),
      /** What can still be given back. */
      refundable: minorSchema,
      refusedWith: z.string().nullable(),
      askAfter: instantSchema.nullable(),
      /** Null while the rail does not answer. */
      vendor: vendorSchema.nullable(),
      /** In what the two differ. */
      differences: z.array(z.enum(['status', 'amount', 'captured', 'refunded'])),
    }),
    refusals: ['not_found'],
  }),
  /** Follows what the rail says now, and asks it at once for what it still owes. */
  adminRetryPayment: callable({
    ...adminDeed,
    ...inPayments,
    input: z.strictObject({ paymentId: idSchema, reason: reasonSchema }),
    output: z.strictObject({ status: z.enum(paymentStatuses) }),
    refusals: deedRefusals,
  }),
  /** Gives up what could not be collected, and owes the provider their share; the second time it changes nothing. */
  adminWriteOffPayment: callable({
    ...adminDeed,
    ...inPayments,
    input: z.strictObject({ paymentId: idSchema, reason: reasonSchema }),
    output: z.strictObject({ share: moneySchema, writtenOffAt: instantSchema }),
    refusals: deedRefusals,
  }),
};
