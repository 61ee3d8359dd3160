import { programmes } from '@sos/domain/accounts/affiliates';
import { CODE_LENGTH } from '@sos/domain/affiliates/code';
import { commissionReasons, commissionStatuses } from '@sos/domain/affiliates/commission';
import { commissionEvents } from '@sos/domain/affiliates/programme';
import { z } from 'zod';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';

const COMMISSIONS_A_PAGE = 20;
const LONGEST_CURSOR = 200;
/** Thirteen weeks. */
export const DAYS_SHOWN = 91;
const codeSchema = z.string().length(CODE_LENGTH);
export const centsSchema = z.int();
export const cursorSchema = z.string().min(1).max(LONGEST_CURSOR).nullable();
/** What those who bring people to us look at of their own. */
export const ofAffiliate = { region: 'europe-west2', access: 'member', resources: 'user' } as const;

/** What an affiliate sees of one commission. It names nobody. */
export const commissionViewSchema = z.strictObject({
  id: z.string(),
  event: z.enum(commissionEvents),
  status: z.enum(commissionStatuses),
  reason: z.enum(commissionReasons).nullable(),
  /** Hundredths of the rule's amount: 100 where nothing was raised. */
  boost: z.int().positive(),
  /** US cents: what the rule says with that, what the margin leaves of it, and what stands. */
  ruled: centsSchema,
  granted: centsSchema,
  amount: centsSchema,
  planVersion: z.int().positive(),
  code: codeSchema,
  clickId: idSchema.nullable(),
  callAt: instantSchema,
  /** Until when it waits; null when it waits for nothing. */
  dueAt: instantSchema.nullable(),
});
export type CommissionView = z.infer<typeof commissionViewSchema>;

export const affiliateDashboardCallables = {
  /** `not_found` for whoever takes part in no programme. */
  getAffiliateDashboard: callable({
    ...ofAffiliate,
    input: z.strictObject({}),
    output: z.strictObject({
      programme: z.enum(programmes),
      /** Which of those that admins have added. */
      added: z.string().exactOptional(),
      /** Null where the programme pays for no recruits. */
      codes: z.strictObject({ client: codeSchema, recruitment: codeSchema.nullable() }),
      /** How many people came by the codes and stayed, and US cents. */
      referred: z.int().nonnegative(),
      waiting: centsSchema,
      earned: centsSchema,
      balance: centsSchema,
      /** Of the last days in UTC, the oldest first, without those on which nothing happened; `earned` is US cents. */
      days: z
        .array(
          z.strictObject({
            day: z.iso.date(),
            clicks: z.int(),
            signUps: z.int(),
            calls: z.int(),
            earned: centsSchema,
          }),
        )
        .max(DAYS_SHOWN),
    }),
    refusals: ['not_found'],
  }),
  /** The newest first. */
  getCommissions: callable({
    ...ofAffiliate,
    input: z.strictObject({ cursor: cursorSchema }),
    output: z.strictObject({
      commissions: z.array(commissionViewSchema).max(COMMISSIONS_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: ['not_found'],
  }),
};
