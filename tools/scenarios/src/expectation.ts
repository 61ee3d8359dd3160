import { availabilitySchema } from '@sos/contracts/providers';
import { recordingStates } from '@sos/domain/calls/call-recording';
import { endReasons, sessionStatuses, settlementStatuses } from '@sos/domain/calls/session';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { transferStatuses } from '@sos/domain/transfers/transfer';
import { z } from 'zod';

/** What a story calls a person or a booking. */
export const nameSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'a name has small letters, digits and hyphens');

const rangeSchema = z.tuple([z.int(), z.int()]);
const bookingExpectationSchema = z.strictObject({
  /** `booked`, or why the client was refused: a refusal's reason, a card's decline code, or `gave_up`. */
  outcome: z.string().optional(),
  status: z.enum(sessionStatuses).optional(),
  endReason: z.enum(endReasons).nullable().optional(),
  settlement: z.enum(settlementStatuses).optional(),
  payment: z.enum([...paymentStatuses, 'none']).optional(),
  /** Where the provider's share is, and how much of it lies at Stripe or PayPal for them, in minor units. */
  share: z.enum([...transferStatuses, 'none']).optional(),
  received: z.int().optional(),
  /** What its client was sent, in order: kind, category of VAT and total, such as `invoice S 4900`. */
  documents: z.array(z.string()).optional(),
  /** What the product knows of the recording; `none` where the carrier has none. */
  recording: z.enum([...recordingStates, 'none']).optional(),
  /** The least and the most. */
  billableSeconds: rangeSchema.optional(),
  /** Whom the session waited for, in order: `twilio, circuit open`. */
  waits: z.array(z.string()).optional(),
  attempts: z.strictObject({ client: z.int().optional(), provider: z.int().optional() }).optional(),
});

const tallySchema = z.record(z.string(), z.int());
/** What must be true when a story has ended. */
export const expectationSchema = z.strictObject({
  bookings: z.record(nameSchema, bookingExpectationSchema).optional(),
  /** How many bookings had each outcome, where it does not matter which one did. */
  outcomes: tallySchema.optional(),
  /** How many payments ended in each status; `none` where there is no payment. */
  payments: tallySchema.optional(),
  availability: z.record(nameSchema, availabilitySchema).optional(),
  /** Calls that were really dialled. */
  originations: z.int().optional(),
  /** Calls that people placed to the product's number. */
  dialledIn: z.int().optional(),
  /** The kinds of alerts, in alphabetical order. */
  alerts: z.array(z.string()).default([]),
});

export type Expectation = z.infer<typeof expectationSchema>;
export type BookingExpectation = z.infer<typeof bookingExpectationSchema>;
