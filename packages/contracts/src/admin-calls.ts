import { endReasons, partyNames, sessionStatuses, settlementStatuses } from '@sos/domain/calls/session';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { vendors } from '@sos/domain/vendors/breaker';
import { z } from 'zod';
import { adminDeed, adminView, createdWithin, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { sessionViewSchema } from './calls.ts';
import { callCostViewSchema } from './costs.ts';
import { recordingViewSchema } from './recordings.ts';
import { idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';

const LARGEST_PAGE = 200;
/** Calls under way stand in front of the first page, however few a page has. */
const MOST_ROWS = 2 * LARGEST_PAGE;
const MOST_LINES = 2_000;
/** Each try of each of the two, recorded again and again. */
const MOST_RECORDINGS = 200;

const callRow = z.strictObject({
  id: idSchema,
  clientId: idSchema,
  /** Empty when the account is gone. */
  clientName: z.string(),
  providerId: idSchema,
  providerName: z.string(),
  kind: providerKindSchema,
  total: moneySchema,
  status: z.enum(sessionStatuses),
  endReason: z.enum(endReasons).nullable(),
  money: z.enum(settlementStatuses),
  talkSeconds: z.int().nonnegative().nullable(),
  /** The vendor that it waits for. */
  waitsFor: z.enum(vendors).nullable(),
  createdAt: instantSchema,
  scheduledFor: instantSchema,
  endedAt: instantSchema.nullable(),
});
export type CallRow = z.infer<typeof callRow>;

/** Where a line of a timeline was found. */
export const lineSources = ['session', 'payment', 'notice', 'delivery', 'deed', 'alert'] as const;
const line = z.strictObject({
  at: instantSchema,
  source: z.enum(lineSources),
  event: z.string(),
  cause: z.string(),
  /** What a person wrote about it. */
  detail: z.string().nullable(),
  about: z.strictObject({
    /** Whose telephone, and which try. */
    attemptId: z.string().nullable(),
    /** How it ended, by the names of the documents. */
    outcome: z.string().nullable(),
    /** Where the money went by it. */
    money: z.enum(settlementStatuses).nullable(),
    amount: moneySchema.nullable(),
    /** Who was told. */
    personId: idSchema.nullable(),
    /** When it was over, where it lasted. */
    until: instantSchema.nullable(),
  }),
  /** The path of the document. */
  document: z.string(),
});
export type StoryLine = z.infer<typeof line>;

const deed = { sessionId: idSchema, reason: reasonSchema };

export const adminCallCallables = {
  adminListCalls: callable({
    ...adminView,
    input: z.strictObject({
      state: z.enum(['live', 'any']).default('any'),
      status: z.enum(sessionStatuses).optional(),
      kind: providerKindSchema.optional(),
      money: z.enum(settlementStatuses).optional(),
      client: idSchema.optional(),
      provider: idSchema.optional(),
      ...createdWithin,
      order: z.enum(['newest', 'oldest']).default('newest'),
      limit: z.int().min(1).max(LARGEST_PAGE).default(50),
      cursor: idSchema.optional(),
    }),
    output: z.strictObject({ calls: z.array(callRow).max(MOST_ROWS), next: z.string().nullable() }),
    refusals: [],
  }),
  adminGetTimeline: callable({
    ...adminView,
    input: z.strictObject({ kind: z.enum(['call']), id: idSchema }),
    output: z.strictObject({
      session: sessionViewSchema,
      clientName: z.string(),
      /** Where the provider is; null where nobody knows it any more. */
      providerZone: z.string().nullable(),
      payment: z
        .strictObject({
          status: z.enum(paymentStatuses),
          captured: z.int().nullable(),
          refunded: z.int(),
          /** When the rail let the hold go, so that nothing can be charged any more; null before. */
          releasedAt: instantSchema.nullable().default(null),
        })
        .nullable(),
      /** Who was rung, every time to an end, and never pressed the key. */
      absences: z.array(
        z.strictObject({
          party: z.enum(partyNames),
          rings: z.int().positive(),
          from: instantSchema,
          to: instantSchema,
        }),
      ),
      /** Null where nobody was rung, or the call is not over. */
      cost: callCostViewSchema.nullable(),
      /** In the order in which we heard of them. */
      recordings: z.array(recordingViewSchema).max(MOST_RECORDINGS),
      /** Oldest first. */
      lines: z.array(line).max(MOST_LINES),
    }),
    refusals: ['not_found'],
  }),
  /** Only before it begins. */
  adminCancelCall: callable({
    ...adminDeed,
    input: z.strictObject(deed),
    output: z.strictObject({ status: z.enum(sessionStatuses) }),
    refusals: [...deedRefusals, 'call_already_started'],
  }),
  /** Ends a call that goes on and decides about its money; what was decided before is carried out again and never turned round. */
  adminForceSettle: callable({
    ...adminDeed,
    region: 'europe-west3',
    input: z.strictObject({ ...deed, money: z.enum(['capture', 'release']) }),
    output: z.strictObject({ status: z.enum(sessionStatuses), money: z.enum(settlementStatuses) }),
    refusals: [...deedRefusals, 'call_not_billed'],
  }),
  /** Lets whoever knows the address listen to a recording of a call for a while; it is named by its place in the timeline's list, from 1 on. */
  adminOpenRecording: callable({
    ...adminDeed,
    input: z.strictObject({ ...deed, number: z.int().min(1).max(MOST_RECORDINGS) }),
    output: z.strictObject({ url: z.url(), until: instantSchema }),
    refusals: deedRefusals,
  }),
  /** Gives back the provider whom an ended call keeps. */
  adminFreeProvider: callable({
    ...adminDeed,
    region: 'europe-west3',
    input: z.strictObject(deed),
    output: z.strictObject({ freed: z.boolean() }),
    refusals: [...deedRefusals, 'call_open'],
  }),
};
