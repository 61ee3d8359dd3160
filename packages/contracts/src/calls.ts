import {
  attemptResults,
  type CallRules,
  type ConfiguredRules,
  defaultCallRules,
  type CallSession,
  endReasons,
  partyStatuses,
  recordingRules,
  sessionStatuses,
  settlementStatuses,
} from '@sos/domain/calls/session';
import { causes, type TimelineEntry } from '@sos/domain/calls/timeline';
import { vendors } from '@sos/domain/vendors/breaker';
import { phoneRefusals } from '@sos/domain/phones/refusals';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { phoneInputSchema, referralSchema } from './booking-input.ts';
import { callable } from './callable.ts';
import { closed } from './closed.ts';
import { bookingIdSchema, idSchema, instantSchema, localeSchema, providerKindSchema } from './shared.ts';
import { storedChoice, storedLocaleSchema, storedMoneySchema, storedObject } from './stored.ts';

const staySchema = storedObject({
  /** A digest of the conference's id. */
  room: z.string().nullable(),
  joinedAt: instantSchema.nullable(),
  leftAt: instantSchema.nullable(),
  moved: z.boolean(),
});
const roomSchema = storedObject({
  id: z.string().nullable(),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
});
/** One call with one party. */
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
  stays: z.array(staySchema).default([]),
  callBackAt: instantSchema.nullable().default(null),
  recordingConsent: storedObject({ given: z.boolean(), at: instantSchema }).nullable().default(null),
  recording: storedObject({ startedAt: instantSchema.nullable(), endedAt: instantSchema.nullable() })
    .nullable()
    .default(null),
  endedAt: instantSchema.nullable(),
  isCounted: z.boolean().default(false),
});
const partySchema = storedObject({
  status: z.enum(partyStatuses),
  attempts: z.array(attemptSchema),
  locale: storedLocaleSchema,
});
/** In seconds unless named otherwise. */
const configuredRules = {
  dialDelay: z.int().nonnegative(),
  maxAttempts: z.int().min(1).max(5),
  ringTimeout: z.int().min(5).max(600),
  retryDelay: z.int().nonnegative(),
  providerDelay: z.int().nonnegative(),
  minimumBillable: z.int().positive(),
  recording: storedChoice(recordingRules, 'off').default('off'),
};
/** `admin_config/calls` of one kind. */
export const configuredRulesSchema: z.ZodType<ConfiguredRules> = storedObject({
  ...configuredRules,
  /** Nothing reads it: the price decides. Earlier releases cannot read a configuration without it. */
  maxTalk: z.int().positive().default(defaultCallRules.maxTalk),
});
/** What is copied into each session when it is booked. */
export const callRulesSchema: z.ZodType<CallRules> = storedObject({
  ...configuredRules,
  maxTalk: z.int().positive(),
});

/** The stored session, `call_sessions/{id}`: everything its two parties may read. */
export const sessionDocumentSchema: z.ZodType<CallSession> = storedObject({
  id: idSchema,
  clientId: idSchema,
  providerId: idSchema,
  providerKind: providerKindSchema,
  providerName: z.string(),
  /** Empty once its provider's account is erased. */
  providerPhotoUrl: z.string().nullable().default(null),
  total: storedMoneySchema,
  discount: z.int().nonnegative().default(0),
  includedMinutes: z.int().positive(),
  rules: callRulesSchema,
  status: z.enum(sessionStatuses),
  endReason: z.enum(endReasons).nullable(),
  client: partySchema,
  provider: partySchema,
  createdAt: instantSchema,
  scheduledFor: instantSchema,
  rooms: z.array(roomSchema).default([]),
  conferenceEndedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  settlement: storedObject({
    status: z.enum(settlementStatuses),
    decidedAt: instantSchema.nullable(),
    settledAt: instantSchema.nullable(),
    billableSeconds: z.int().nonnegative().nullable(),
  }),
  isPaid: z.boolean(),
  isForAgency: z.boolean().default(true),
  waiting: storedObject({
    vendor: z.enum(vendors),
    circuit: z.enum(['closed', 'open']),
    counted: z.string().optional(),
  })
    .nullable()
    .default(null)
    // Whom a newer release waits for, this one does not tell.
    .catch(null),
});

export const sessionMarks: MarksOf<CallSession> = {
  id: 'none',
  clientId: 'client: kept for accounting',
  providerId: 'provider: kept for accounting',
  providerName: 'provider: pseudonym, shown to client',
  providerPhotoUrl: 'provider: blanked, shown to client',
  providerKind: 'none',
  total: 'none',
  discount: 'none',
  includedMinutes: 'none',
  rules: 'none',
  status: 'none',
  endReason: 'none',
  client: 'client: kept for disputes',
  provider: 'provider: kept for disputes',
  createdAt: 'none',
  scheduledFor: 'none',
  rooms: 'none',
  conferenceEndedAt: 'none',
  endedAt: 'none',
  settlement: 'none',
  isPaid: 'none',
  isForAgency: 'none',
  waiting: 'none',
};

/** The session as a callable answers it: what this release knows of it, and nothing that another one stored. */
export const sessionViewSchema = closed(sessionDocumentSchema);

/** `call_sessions/{id}/timeline/{entry}`, which is only ever added to; for admins alone. */
const timelineEntryFields = {
  event: z.string(),
  cause: z.enum(causes),
  attemptId: z.string().nullable(),
  detail: z.string().nullable(),
  at: instantSchema,
  recordedAt: instantSchema,
  status: z.enum(sessionStatuses),
  money: z.enum(settlementStatuses).nullable(),
  effects: z.array(z.string()),
};

/** A document of the timeline: an entry, and those that were written in the same moment. */
export type TimelineDocument = TimelineEntry & { readonly later?: TimelineEntry[] | undefined };
export const timelineDocumentSchema: z.ZodType<TimelineDocument> = storedObject({
  ...timelineEntryFields,
  later: z.array(storedObject(timelineEntryFields)).optional(),
});

/** The entries of a document, in their order. */
export function entriesOf({ later = [], ...first }: TimelineDocument): TimelineEntry[] {
  return [first, ...later];
}

export const callCallables = {
  createAndScheduleCall: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'highTraffic',
    sensitive: true,
    input: z.strictObject({
      /** The payment's booking id; it becomes the session's id. */
      bookingId: bookingIdSchema,
      phone: phoneInputSchema,
      locale: localeSchema,
      /** By which link the browser came last, for whoever was registered before and books for the first time. */
      referral: referralSchema.exactOptional(),
    }),
    output: z.strictObject({
      sessionId: idSchema,
      scheduledFor: instantSchema,
      /** Another than `scheduled` for a booking that is asked for again after its call began, or was cancelled. */
      status: z.enum(sessionStatuses),
    }),
    refusals: [
      'not_found',
      'payment_not_authorized',
      'provider_unavailable',
      'coupon_gone',
      'call_open',
      /** With the session's id in the details when it is the caller's own. */
      'telephone_busy',
      'phone_same',
      'number_unproved',
      'no_more_calls',
      /** Too many calls that came to nothing; the details say when it is over, and an admin may forgive them. */
      'calls_spent',
      ...phoneRefusals,
    ],
  }),
  cancelScheduledCall: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    sensitive: true,
    input: z.strictObject({ sessionId: idSchema }),
    output: z.strictObject({ status: z.enum(sessionStatuses) }),
    refusals: ['not_found', 'call_already_started'],
  }),
  getCallStatus: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    sensitive: false,
    input: z.strictObject({ sessionId: idSchema }),
    output: z.strictObject({ session: sessionViewSchema, serverNow: instantSchema }),
    refusals: ['not_found'],
  }),
};

export type SessionDocument = CallSession;
