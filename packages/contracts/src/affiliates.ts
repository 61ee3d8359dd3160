import { programmes } from '@sos/domain/accounts/affiliates';
import { audiences } from '@sos/domain/affiliates/profile';
import { commissionReasons, commissionStatuses, ledgerKinds } from '@sos/domain/affiliates/commission';
import { fraudModes, fraudRules } from '@sos/domain/affiliates/fraud';
import { caseStatuses } from '@sos/domain/affiliates/fraud-case';
import { commissionEvents } from '@sos/domain/affiliates/programme';
import { codeKinds, selfReferrals } from '@sos/domain/affiliates/referral';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { idSchema, instantSchema } from './shared.ts';
import { storedLocaleSchema, storedObject } from './stored.ts';

const inProgramme = {
  programme: z.enum(programmes),
  /** Which of those that admins have added. */
  added: idSchema.exactOptional(),
};
const codeSchema = z.string().length(8);
const centsSchema = z.int();
const countSchema = z.int().nonnegative();

/** `chatters/{uid}` and its like. */
export const affiliateProfileSchema = storedObject({
  /** Of `partners` alone: which of the programmes that admins have added. */
  added: idSchema.exactOptional(),
  /** What they were asked when they registered. */
  place: z.string(),
  audience: z.enum(audiences).nullable(),
  language: storedLocaleSchema,
  affiliateCodeClient: codeSchema,
  affiliateCodeRecruitment: codeSchema,
  /** Digests of the browsers that they were seen in. */
  devices: z.array(z.string()).default([]),
  /** US cents: what the lines of the ledger add up to, kept beside them. */
  earned: centsSchema.default(0),
  reversed: centsSchema.default(0),
  adjusted: centsSchema.default(0),
  paid: centsSchema.default(0),
  createdAt: instantSchema,
});

export const affiliateProfileMarks: MarksOf<AffiliateProfile> = {
  added: 'owner: deleted',
  place: 'owner: deleted',
  audience: 'owner: deleted',
  language: 'owner: deleted',
  affiliateCodeClient: 'owner: deleted',
  affiliateCodeRecruitment: 'owner: deleted',
  devices: 'owner: deleted, hidden',
  earned: 'owner: deleted',
  reversed: 'owner: deleted',
  adjusted: 'owner: deleted',
  paid: 'owner: deleted',
  createdAt: 'owner: deleted',
};

/** `affiliate_codes/{code}`. */
export const affiliateCodeSchema = storedObject({
  affiliateId: idSchema,
  ...inProgramme,
  kind: z.enum(codeKinds),
});

/** `affiliate_clicks/{id}`. Nothing in it says who or where somebody is: what is hashed cannot be traced back. */
export const affiliateClickSchema = storedObject({
  code: codeSchema,
  affiliateId: idSchema,
  at: instantSchema,
  /** By keys that change with the month, and with the ring. */
  network: z.string(),
  device: z.string(),
  /** What the affiliate wrote behind the link to tell their places apart; empty without it. */
  source: z.string(),
});

/** `affiliate_referrals/{uid}`: who brought somebody, written once. */
export const affiliateReferralSchema = storedObject({
  role: z.string(),
  affiliateId: idSchema,
  ...inProgramme,
  kind: z.enum(codeKinds),
  code: codeSchema,
  clickId: idSchema.nullable(),
  firstClickId: idSchema.nullable(),
  at: instantSchema,
  /** What the affiliate knows the person by; empty for those whom an earlier release has bound. */
  handle: z.string().default(''),
});

/** `affiliate_figures/{id}`: a part of what an affiliate brought in a month, by the days of it. */
export const affiliateFigureSchema = storedObject({
  affiliateId: idSchema,
  /** `2026-11`. */
  month: z.string(),
  /** By `2026-11-29`. */
  days: z.record(
    z.string(),
    storedObject({
      clicks: centsSchema.default(0),
      signUps: centsSchema.default(0),
      calls: centsSchema.default(0),
      earned: centsSchema.default(0),
    }),
  ),
});

/** `affiliate_arrivals/{uid}`: by which link a client came last who was registered before, until their first booking. */
export const affiliateArrivalSchema = storedObject({
  code: codeSchema,
  clickId: idSchema.nullable(),
  firstClickId: idSchema.nullable(),
  at: instantSchema,
});
type AffiliateArrival = z.infer<typeof affiliateArrivalSchema>;

export const affiliateArrivalMarks: MarksOf<AffiliateArrival> = {
  code: 'owner: deleted',
  clickId: 'owner: deleted',
  firstClickId: 'owner: deleted',
  at: 'owner: deleted',
};

/** `card_marks/{uid}`: by what somebody has paid. */
export const cardMarksSchema = storedObject({
  /** Keyed digests, the newest last. */
  cards: z.array(z.string()).readonly(),
});

export const cardMarksMarks: MarksOf<z.infer<typeof cardMarksSchema>> = {
  cards: 'owner: deleted, hidden',
};

/** `fraud_signals/{id}`: why somebody who came by a code counts for nobody, or why an affiliate’s commissions wait. */
export const fraudSignalSchema = storedObject({
  affiliateId: idSchema,
  otherId: idSchema,
  rule: z.enum(selfReferrals),
  at: instantSchema,
  isOpen: z.boolean(),
});

/** `chatter_commissions/{id}` and its like. Amounts are US cents. */
export const commissionSchema = storedObject({
  affiliateId: idSchema,
  added: inProgramme.added,
  event: z.enum(commissionEvents),
  planVersion: z.int().positive(),
  paymentId: idSchema,
  callAt: instantSchema,
  talkSeconds: countSchema,
  terms: storedObject({
    validateAfterHours: countSchema,
    releaseAfterHours: countSchema,
    leastSeconds: countSchema,
  }),
  referredId: idSchema,
  code: codeSchema,
  clickId: idSchema.nullable(),
  boost: countSchema.default(100),
  ruled: countSchema,
  granted: countSchema,
  amount: countSchema,
  credited: centsSchema,
  status: z.enum(commissionStatuses),
  reason: z.enum(commissionReasons).nullable(),
  dueAt: instantSchema.nullable(),
  lines: countSchema,
  suspicions: z
    .array(storedObject({ affiliateId: idSchema, rule: z.enum(fraudRules), mode: z.enum(fraudModes) }))
    .readonly()
    .default([]),
});

/** `fraud_cases/{id}`: one affiliate and one rule, with what was found and what an admin said of it. */
export const fraudCaseSchema = storedObject({
  affiliateId: idSchema,
  programme: inProgramme.programme,
  rule: z.enum(fraudRules),
  mode: z.enum(fraudModes),
  status: z.enum(caseStatuses),
  holds: z.boolean(),
  count: countSchema,
  evidence: z.array(storedObject({ paymentId: z.string(), otherId: idSchema, at: instantSchema })).readonly(),
  openedAt: instantSchema,
  decidedAt: instantSchema.nullable(),
});

const traceSchema = storedObject({
  clientId: idSchema,
  providerId: idSchema,
  at: instantSchema,
  talkSeconds: countSchema,
  device: z.string().nullable(),
  card: z.string().nullable().default(null),
});

const claimSchema = storedObject({
  event: z.enum(commissionEvents),
  affiliateId: idSchema,
  ...inProgramme,
  referral: storedObject({ uid: idSchema, code: codeSchema, clickId: idSchema.nullable(), at: instantSchema }),
  callAt: instantSchema,
  earnedThisMonth: countSchema,
  calls: countSchema.nullable(),
  isPaid: z.boolean(),
  trace: traceSchema.nullable().default(null),
  boost: storedObject({ percent: countSchema, most: countSchema }).nullable().default(null),
});

/** `commission_sets/{paymentId}`: all commissions of one call, written with them. */
export const commissionSetSchema = storedObject({
  commissions: z.array(storedObject({ programme: inProgramme.programme, id: z.string() })),
  /** Whom the call could pay, by which any other plan can be tried later. */
  claims: z.array(claimSchema).default([]),
  /** Of the call; null where an older release wrote the set, which kept no claims. */
  callAt: instantSchema.nullable().default(null),
});

/** `commission_sweeps/paid_calls`: up to when paid calls were looked through for commissions that nobody made. */
export const commissionSweepSchema = storedObject({ until: instantSchema });

/** `earning_counts/{uid}`: what limits and thresholds of an affiliate are measured by. Amounts are US cents. */
export const earningCountSchema = storedObject({
  calls: countSchema,
  /** By event, by the month such as `2026-11`. */
  months: z.record(z.string(), z.partialRecord(z.enum(commissionEvents), countSchema)),
  recent: z.array(traceSchema).readonly().default([]),
});

/** `affiliate_ledger/{id}`: one line, which nobody changes. */
export const ledgerLineSchema = storedObject({
  affiliateId: idSchema,
  kind: z.enum(ledgerKinds),
  amount: centsSchema,
  commissionId: z.string(),
  paymentId: idSchema,
  at: instantSchema,
});

export type AffiliateProfile = z.infer<typeof affiliateProfileSchema>;
