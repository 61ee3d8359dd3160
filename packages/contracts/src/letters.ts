import { letterKinds, replayOutcomes } from '@sos/domain/letters/letter-kinds';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';

const LETTERS_A_PAGE = 50;
const letterIdSchema = z.string().regex(/^[^/]{1,400}$/);

export const letterCallables = {
  /** The newest first. */
  adminListDeadLetters: callable({
    ...adminView,
    input: z.strictObject({ of: z.enum(letterKinds), cursor: letterIdSchema.optional() }),
    output: z.strictObject({
      letters: z
        .array(
          z.strictObject({
            id: z.string(),
            /** What was to be said, or what the vendor called it. */
            what: z.string(),
            /** The channel, or the vendor. */
            by: z.string(),
            /** The person, or the payment; null where it is not known. */
            about: z.string().nullable(),
            problem: z.string(),
            /** The beginning of what came; null where nothing did. */
            body: z.string().nullable(),
            at: instantSchema,
            /** Whether it still waits for somebody. */
            waiting: z.boolean(),
            /** What is sent for again; null for a vendor's word. */
            deliveryId: z.string().nullable(),
            /** Whether enough was kept of a vendor's word to follow it again, and no admin has closed it. */
            replayable: z.boolean(),
          }),
        )
        .max(LETTERS_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
  /** Follows a vendor's event as if it came now, by the same door; it is closed once that was possible. */
  adminReplayEvent: callable({
    ...adminDeed,
    region: 'europe-west3',
    input: z.strictObject({ of: z.enum(['events', 'quarantined']), id: letterIdSchema, reason: reasonSchema }),
    output: z.strictObject({ outcome: z.enum(replayOutcomes) }),
    refusals: deedRefusals,
  }),
  /** Says that a vendor's word was looked into; `changed` where another admin said so before. */
  adminCloseDeadLetter: callable({
    ...adminDeed,
    input: z.strictObject({ of: z.enum(['events', 'quarantined']), id: letterIdSchema, reason: reasonSchema }),
    output: z.strictObject({}),
    refusals: deedRefusals,
  }),
};

/** What a stored word of a vendor has besides, once an admin has looked into it. */
export const closing = {
  closedAt: instantSchema.nullable().default(null),
  closedBy: idSchema.nullable().default(null),
};
