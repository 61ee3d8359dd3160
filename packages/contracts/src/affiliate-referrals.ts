import { codeKinds } from '@sos/domain/affiliates/referral';
import { LONGEST_QUESTION, SHORTEST_QUESTION } from '@sos/domain/support/request';
import { z } from 'zod';
import { commissionViewSchema, cursorSchema, ofAffiliate } from './affiliate-dashboard.ts';
import { callable } from './callable.ts';
import { writtenTextSchema } from './chosen.ts';
import { countrySchema, instantSchema, localeSchema } from './shared.ts';

const REFERRALS_A_PAGE = 20;
const CALLS_A_PAGE = 20;
const LONGEST_APPEAL = LONGEST_QUESTION - 200;
const handleSchema = z.uuid();

/** Somebody who was brought. It says nothing by which they could be known. */
const referralViewSchema = z.strictObject({
  /** Null for those whose way cannot be looked up. */
  id: handleSchema.nullable(),
  /** The first letter of their name; null when they are gone. */
  initial: z.string().min(1).max(4).nullable(),
  country: countrySchema.nullable(),
  /** Whether they came as clients, or to take part themselves. */
  kind: z.enum(codeKinds),
  at: instantSchema,
});
export type ReferralView = z.infer<typeof referralViewSchema>;

/** One time that they followed a link. */
const clickViewSchema = z.strictObject({ at: instantSchema, source: z.string() });

export const affiliateReferralCallables = {
  /** The newest first. */
  getReferrals: callable({
    ...ofAffiliate,
    input: z.strictObject({ cursor: cursorSchema }),
    output: z.strictObject({
      referrals: z.array(referralViewSchema).max(REFERRALS_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: ['not_found'],
  }),
  /** What one of the caller's referrals did, and what each of their calls has earned; the newest call first. */
  getReferralJourney: callable({
    ...ofAffiliate,
    input: z.strictObject({ id: handleSchema, cursor: cursorSchema }),
    output: z.strictObject({
      referral: referralViewSchema,
      code: z.string(),
      firstClick: clickViewSchema.nullable(),
      /** The one that counted; null when they came by the code alone. */
      lastClick: clickViewSchema.nullable(),
      /** Whether the caller has asked us to look at it again. */
      isAppealed: z.boolean(),
      calls: z.array(commissionViewSchema).max(CALLS_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: ['not_found'],
  }),
  /** Asks us to look at a referral again, once. */
  appealReferral: callable({
    ...ofAffiliate,
    limits: ['saves_by_person'],
    input: z.strictObject({
      id: handleSchema,
      text: writtenTextSchema.min(SHORTEST_QUESTION).max(LONGEST_APPEAL),
      locale: localeSchema,
    }),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
};
