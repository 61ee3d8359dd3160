import {
  attemptResults,
  type CallRules,
  type CallSession,
  endReasons,
  partyStatuses,
  sessionStatuses,
  settlementStatuses,
} from '@sos/domain/calls/session';
import { z } from 'zod';
import { phoneInputSchema } from './payments.ts';
import { bookingIdSchema, idSchema, instantSchema, localeSchema, providerKindSchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

/** One dial of one party; it has at most one stay in the conference. */
const attemptSchema = storedObject({
  /** `client-1`, `provider-2`; also the leg's label in the conference. */
  id: z.string(),
  number: z.int().positive(),
  dialledAt: instantSchema,
  /** A digest of the carrier's call id, which itself stays private. */
  callRef: z.string().nullable(),
  result: z.enum(attemptResults).nullable(),
  resultAt: instantSchema.nullable(),
  answeredAt: instantSchema.nullable(),
  joinedAt: instantSchema.nullable(),
  leftAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
});
const partySchema = storedObject({
  status: z.enum(partyStatuses),
  attempts: z.array(attemptSchema),
  locale: localeSchema,
});
/** `admin_config/calls`, copied into each session when it is booked. All in seconds unless named otherwise. */
export const callRulesSchema: z.ZodType<CallRules> = storedObject({
  dialDelay: z.int().nonnegative(),
  maxAttempts: z.int().min(1).max(5),
  ringTimeout: z.int().min(5).max(600),
  retryDelay: z.int().nonnegative(),
  providerDelay: z.int().nonnegative(),
  minimumBillable: z.int().positive(),
  maxTalk: z.int().positive(),
});

/** The stored session, `call_sessions/{id}`: everything its two parties may read. */
export const sessionDocumentSchema: z.ZodType<CallSession> = storedObject({
  id: idSchema,
  clientId: idSchema,
  providerId: idSchema,
  providerKind: providerKindSchema,
  providerName: z.string(),
  total: storedMoneySchema,
  includedMinutes: z.int().positive(),
  rules: callRulesSchema,
  status: z.enum(sessionStatuses),
  endReason: z.enum(endReasons).nullable(),
  client: partySchema,
  provider: partySchema,
  createdAt: instantSchema,
  scheduledFor: instantSchema,
  conferenceEndedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  settlement: storedObject({
    status: z.enum(settlementStatuses),
    decidedAt: instantSchema.nullable(),
    settledAt: instantSchema.nullable(),
    billableSeconds: z.int().nonnegative().nullable(),
  }),
  isPaid: z.boolean(),
});

export const createAndScheduleCallInput = z.object({
  /** The payment's booking id; it becomes the session's id. */
  bookingId: bookingIdSchema,
  phone: phoneInputSchema,
  locale: localeSchema,
});
export const createAndScheduleCallOutput = z.object({ sessionId: idSchema, scheduledFor: instantSchema });
export const cancelScheduledCallInput = z.object({ sessionId: idSchema });
export const cancelScheduledCallOutput = z.object({ status: z.enum(sessionStatuses) });
export const getCallStatusInput = z.object({ sessionId: idSchema });
export const getCallStatusOutput = z.object({ session: sessionDocumentSchema, serverNow: instantSchema });

export type SessionDocument = CallSession;
export type CreateAndScheduleCallInput = z.input<typeof createAndScheduleCallInput>;
export type CreateAndScheduleCallOutput = z.infer<typeof createAndScheduleCallOutput>;
export type CancelScheduledCallInput = z.input<typeof cancelScheduledCallInput>;
export type CancelScheduledCallOutput = z.infer<typeof cancelScheduledCallOutput>;
export type GetCallStatusInput = z.input<typeof getCallStatusInput>;
export type GetCallStatusOutput = z.infer<typeof getCallStatusOutput>;
