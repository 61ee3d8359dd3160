import { programmes } from '@sos/domain/accounts/affiliates';
import { userStatuses } from '@sos/domain/accounts/roles';
import { fraudModes, fraudRules } from '@sos/domain/affiliates/fraud';
import { caseStatuses } from '@sos/domain/affiliates/fraud-case';
import { codeKinds } from '@sos/domain/affiliates/referral';
import { MOST_METHODS } from '@sos/domain/withdrawals/method';
import { z } from 'zod';
import { commissionViewSchema } from './affiliate-dashboard.ts';
import { planDraftSchema } from './affiliate-programmes.ts';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { closed } from './closed.ts';
import { idSchema, instantSchema } from './shared.ts';
import { payoutPlaceShape } from './withdrawals.ts';

const LINES_A_PAGE = 50;
const COMMISSIONS_A_PAGE = 20;
const MOST_BROUGHT = 100;
const MOST_SIMULATED = 500;
const LONGEST_CURSOR = 200;
/** US cents. */
const LARGEST_ADJUSTMENT = 500_000;
const centsSchema = z.int();
const countSchema = z.int().nonnegative();
const programmeSchema = z.enum(programmes);
const statusSchema = z.enum(userStatuses);
const seeing = { ...adminView, region: 'europe-west2' } as const;
const doing = { ...adminDeed, region: 'europe-west2' } as const;

const caseIdSchema = z.string().regex(/^[a-z_]{1,30}_[\w-]{1,128}$/);

const lineSchema = z.strictObject({
  uid: idSchema,
  name: z.string(),
  programme: programmeSchema,
  /** Which of those that admins have added. */
  added: z.string().exactOptional(),
  status: statusSchema,
  createdAt: instantSchema,
  /** Null for whoever has the role and no profile. */
  figures: z
    .strictObject({
      earned: centsSchema,
      reversed: centsSchema,
      adjusted: centsSchema,
      paid: centsSchema,
      balance: centsSchema,
    })
    .nullable(),
});

const broughtSchema = z.strictObject({
  /** Of recruits whole, of clients and providers only its beginning. */
  who: z.string(),
  role: z.string(),
  kind: z.enum(codeKinds),
  /** 1 for whom they brought, 2 for whom those brought. */
  level: z.int().positive(),
  at: instantSchema,
});

const caseSchema = z.strictObject({
  id: z.string(),
  affiliateId: idSchema,
  programme: programmeSchema,
  rule: z.enum(fraudRules),
  mode: z.enum(fraudModes),
  status: z.enum(caseStatuses),
  holds: z.boolean(),
  count: countSchema,
  /** The newest; the payment is empty where nothing was paid. */
  evidence: z.array(z.strictObject({ paymentId: z.string(), other: z.string(), at: instantSchema })),
  openedAt: instantSchema,
  decidedAt: instantSchema.nullable(),
});

export const affiliateConsoleCallables = {
  /** Cases of one state, the newest first, with what became of those of each rule. */
  adminListFraudCases: callable({
    ...seeing,
    input: z.strictObject({ status: z.enum(caseStatuses), cursor: caseIdSchema.optional() }),
    output: z.strictObject({
      cases: z.array(caseSchema).max(LINES_A_PAGE),
      nextCursor: z.string().nullable(),
      /** Only with the first page. */
      rules: z.array(
        z.strictObject({ rule: z.enum(fraudRules), mode: z.enum(fraudModes), fraud: countSchema, honest: countSchema }),
      ),
    }),
    refusals: [],
  }),
  /** Decides about a case as the admin saw it; `fraud` cancels what waits and what the rule was set off by. */
  adminReviewFraud: callable({
    ...doing,
    input: z.strictObject({
      caseId: caseIdSchema,
      verdict: z.enum(['honest', 'fraud']),
      /** How much was found when the admin looked. */
      count: countSchema,
      reason: reasonSchema,
    }),
    output: z.strictObject({ cancelled: countSchema }),
    refusals: deedRefusals,
  }),
  /** Those of one programme, the newest first. */
  adminListAffiliates: callable({
    ...seeing,
    input: z.strictObject({
      programme: programmeSchema,
      status: statusSchema.optional(),
      cursor: idSchema.optional(),
    }),
    output: z.strictObject({
      affiliates: z.array(lineSchema).max(LINES_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
  /** One affiliate, with a page of their statement, the newest call first. */
  adminGetAffiliate: callable({
    ...seeing,
    input: z.strictObject({ uid: idSchema, cursor: z.string().min(1).max(LONGEST_CURSOR).nullable() }),
    output: z.strictObject({
      affiliate: lineSchema,
      place: z.string(),
      codes: z.strictObject({ client: z.string(), recruitment: z.string() }),
      referred: countSchema,
      waiting: centsSchema,
      commissions: z
        .array(
          z.strictObject({
            ...commissionViewSchema.shape,
            paymentId: idSchema,
            /** The beginning of whom it goes back to. */
            referred: z.string(),
            talkSeconds: countSchema,
          }),
        )
        .max(COMMISSIONS_A_PAGE),
      nextCursor: z.string().nullable(),
      brought: z.array(broughtSchema).max(MOST_BROUGHT),
      /** What rules of fraud found about them. */
      cases: z.array(
        z.strictObject({
          rule: z.enum(fraudRules),
          mode: z.enum(fraudModes),
          status: z.enum(caseStatuses),
          count: countSchema,
        }),
      ),
      /** Where their money goes now. */
      accounts: z.array(z.strictObject({ ...payoutPlaceShape, savedAt: instantSchema })).max(MOST_METHODS),
    }),
    refusals: ['not_found'],
  }),
  /** Suspends an affiliate, whose commissions then wait, or lets them in again; `changed` where it is so already. */
  adminSuspendAffiliate: callable({
    ...doing,
    input: z.strictObject({ uid: idSchema, status: statusSchema, reason: reasonSchema, undoes: undoesSchema }),
    output: z.strictObject({ status: statusSchema }),
    refusals: [...deedRefusals, 'own_account'],
  }),
  /** Adds to what somebody has, or takes from it. */
  adminAdjustCommission: callable({
    ...doing,
    input: z.strictObject({
      uid: idSchema,
      /** Given by the browser, so that a deed that is repeated counts once. */
      adjustmentId: z.uuid(),
      /** US cents. */
      amount: z
        .int()
        .min(-LARGEST_ADJUSTMENT)
        .max(LARGEST_ADJUSTMENT)
        .refine((cents) => cents !== 0),
      reason: reasonSchema,
    }),
    output: z.strictObject({ balance: centsSchema }),
    refusals: deedRefusals,
  }),
  /** What the calls of a period would have paid under a plan, beside what they have paid. */
  adminSimulatePlan: callable({
    ...seeing,
    resources: 'heavy',
    input: z
      .strictObject({ plan: closed(planDraftSchema), from: instantSchema, until: instantSchema })
      .refine(({ from, until }) => from < until),
    output: z.strictObject({
      calls: countSchema,
      /** Up to when calls were looked at: before the end where there were too many. */
      until: instantSchema,
      now: centsSchema,
      draft: centsSchema,
      /** What of the plan's promises the margin leaves no room for. */
      cut: centsSchema,
      /** Those for whom most changes first. */
      affiliates: z
        .array(
          z.strictObject({
            uid: idSchema,
            programme: programmeSchema,
            added: z.string().exactOptional(),
            now: centsSchema,
            draft: centsSchema,
            cut: centsSchema,
          }),
        )
        .max(MOST_SIMULATED),
      /** How many more there are. */
      others: countSchema,
    }),
    refusals: ['config_invalid'],
  }),
};
