import { payoutRails } from '@sos/domain/money/payout-rail';
import { bounceReasons, payoutStates, transferStatuses, waitReasons } from '@sos/domain/transfers/transfer';
import { z } from 'zod';
import { currencySchema, idSchema } from './shared.ts';

/** What of one call's price is the caller's, and where it is. */
export const shareSchema = z.strictObject({
  /** The call's. */
  id: idSchema,
  at: z.int(),
  currency: currencySchema,
  /** Minor units: theirs by now, sent in all, and taken back of it. */
  earned: z.int(),
  sent: z.int(),
  reversed: z.int(),
  status: z.enum(transferStatuses),
  waitsFor: z.enum(waitReasons).nullable(),
  rail: z.enum(payoutRails),
  /** How far a payout is that is on its way; null where there is none. */
  payout: z.enum(payoutStates).nullable(),
  /** Why the last one came back; null where none did. */
  bounced: z.enum(bounceReasons).nullable(),
  /** The platform operates the account, so that nothing is sent. */
  isOwn: z.boolean(),
});

/** A share as its owner looks at it. */
export const ownShareSchema = shareSchema.extend({
  /** When the call rang, as the list of calls tells it. */
  calledAt: z.int(),
  /** What the client's bank or wallet may take back; null while nobody has asked for it. */
  dispute: z
    .strictObject({
      /** Minor units of the share. */
      atStake: z.int(),
      /** Until when we answer; null when we have, or cannot. */
      answerBy: z.int().nullable(),
    })
    .nullable(),
});

export type ShareView = z.infer<typeof shareSchema>;
export type OwnShareView = z.infer<typeof ownShareSchema>;
