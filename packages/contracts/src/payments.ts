import { paymentStatuses } from '@sos/domain/payments/payment';
import { phoneRefusals } from '@sos/domain/phones/refusals';
import { z } from 'zod';
import { callable } from './callable.ts';
import { bookingIdSchema, currencySchema, idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

/** E.164 once spaces are taken out; whether it can really be called is the domain's question. */
export const phoneInputSchema = z.string().min(1).max(32);

export const paymentCallables = {
  createPaymentIntent: callable({
    region: 'europe-west3',
    access: 'client',
    resources: 'highTraffic',
    input: z.strictObject({
      bookingId: bookingIdSchema,
      providerId: idSchema,
      currency: currencySchema,
      /** Checked before any money moves, and stored only with the call. */
      phone: phoneInputSchema,
    }),
    output: z.strictObject({
      bookingId: idSchema,
      clientSecret: z.string(),
      amount: moneySchema,
      /** True when this booking's payment was authorised before: the browser goes straight to scheduling. */
      authorized: z.boolean(),
    }),
    refusals: ['own_profile', 'provider_unavailable', 'payment_mismatch', ...phoneRefusals],
  }),
};

/** The stored payment, `payments/{bookingId}`. Amount and parties never change once written. */
export const paymentDocumentSchema = storedObject({
  clientId: idSchema,
  providerId: idSchema,
  providerKind: providerKindSchema,
  status: z.enum(paymentStatuses),
  rail: z.enum(['stripe']),
  /** The payment provider's id of it. */
  railId: z.string().nullable(),
  total: storedMoneySchema,
  platformFee: storedMoneySchema,
  providerShare: storedMoneySchema,
  includedMinutes: z.int().positive(),
  sessionId: idSchema.nullable(),
  createdAt: instantSchema,
  authorizedAt: instantSchema.nullable(),
  settledAt: instantSchema.nullable(),
  /** After this instant the hold has expired. */
  captureBefore: instantSchema.nullable(),
});

export type PaymentDocument = z.infer<typeof paymentDocumentSchema>;
