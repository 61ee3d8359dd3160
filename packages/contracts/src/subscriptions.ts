import { vatCategories } from '@sos/domain/invoices/vat';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { standingStatuses, subscriptionStatuses } from '@sos/domain/subscriptions/subscription';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { closed } from './closed.ts';
import { countrySchema, idSchema, instantSchema, localeSchema, moneySchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

const LONGEST_NAME = 60;
const MOST_CALLS = 10_000;
const LONGEST_TRIAL = 90;
const LONGEST_ID = 40;

/** As it stands in prices' names at Stripe, which cannot be changed. */
const planIdSchema = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[a-z][a-z0-9_]*$/);

const planTermsSchema = storedObject({
  name: z.string().min(1).max(LONGEST_NAME),
  price: storedMoneySchema,
  aiCalls: z.int().positive().max(MOST_CALLS),
  trialDays: z.int().nonnegative().max(LONGEST_TRIAL),
  place: z.int(),
  isOffered: z.boolean(),
});
const revisionSchema = z.int().nonnegative();

/** `subscription_plans/{id}`: what a provider can subscribe to. */
export const planDocumentSchema = storedObject({
  ...planTermsSchema.shape,
  /** Rises with each change of an admin. */
  revision: revisionSchema.default(0),
});

/** `subscriptions/{uid}`: how somebody stands, as Stripe told it. */
export const subscriptionDocumentSchema = storedObject({
  current: storedObject({
    planId: planIdSchema,
    status: z.enum(subscriptionStatuses),
    aiCalls: z.int().nonnegative(),
    periodStart: instantSchema,
    periodEnd: instantSchema,
    trialEnd: instantSchema.nullable(),
    endsAt: instantSchema.nullable(),
    trialEndsSoon: z.boolean(),
  }).nullable(),
  /** Calls that an admin gave beyond the plan, for one period. */
  given: storedObject({ periodStart: instantSchema, calls: z.int().nonnegative() }).nullable().default(null),
  hadTrial: z.boolean(),
  checkoutUntil: instantSchema.nullable(),
  toldAt: instantSchema.nullable(),
  askAfter: instantSchema.nullable(),
});

export const subscriptionMarks: MarksOf<z.infer<typeof subscriptionDocumentSchema>> = {
  current: 'owner: deleted',
  given: 'owner: deleted',
  hadTrial: 'owner: deleted',
  checkoutUntil: 'none',
  toldAt: 'none',
  askAfter: 'none',
};

/** `subscriptions/{uid}/private/customer` */
export const subscriptionCustomerSchema = storedObject({
  customerId: z.string().nullable(),
  tryNumber: z.int().positive(),
  /** The page to subscribe that was opened last. */
  checkoutId: z.string().nullable(),
});

export const subscriptionCustomerMarks: MarksOf<z.infer<typeof subscriptionCustomerSchema>> = {
  customerId: 'owner: deleted, hidden',
  checkoutId: 'owner: deleted, hidden',
  tryNumber: 'none',
};

/** `subscriptions/{uid}/private/quota` */
export const subscriptionQuotaSchema = storedObject({
  periodStart: instantSchema,
  calls: z.array(z.string()),
  /** How many the assistant has counted in the period. */
  used: z.int().nonnegative().default(0),
  /** What models have cost for it, in millionths of a US dollar. */
  cost: z.int().nonnegative().default(0),
});

export const subscriptionQuotaMarks: MarksOf<z.infer<typeof subscriptionQuotaSchema>> = {
  periodStart: 'owner: deleted',
  calls: 'owner: deleted',
  used: 'owner: deleted',
  cost: 'owner: deleted',
};

/** `subscription_invoices/{id}`: an invoice of Stripe's that was paid, under its id there, as far as it moves money. */
export const subscriptionInvoiceSchema = storedObject({
  ownerId: idSchema,
  number: z.string().nullable(),
  railPaymentId: z.string().nullable(),
  paid: storedMoneySchema,
  paidAt: instantSchema,
  fee: storedMoneySchema.nullable(),
  refunded: z.int().nonnegative(),
  disputes: z.array(
    storedObject({ id: z.string(), withdrawn: z.int().nonnegative(), fee: z.int(), isLost: z.boolean() }),
  ),
  tax: storedObject({
    country: countrySchema,
    vatNumber: z.string().nullable(),
    category: z.enum(vatCategories),
    rate: z.int().nonnegative(),
  }),
  revision: z.int().positive(),
});

export const subscriptionInvoiceMarks: MarksOf<z.infer<typeof subscriptionInvoiceSchema>> = {
  ownerId: 'owner: kept for accounting',
  number: 'owner: kept for accounting',
  paid: 'owner: kept for accounting',
  paidAt: 'owner: kept for accounting',
  refunded: 'owner: kept for accounting',
  tax: {
    country: 'owner: kept for accounting',
    vatNumber: 'owner: kept for accounting',
    category: 'owner: kept for accounting',
    rate: 'owner: kept for accounting',
  },
  railPaymentId: 'owner: kept for accounting, hidden',
  fee: 'owner: kept for accounting, hidden',
  disputes: 'owner: kept for accounting, hidden',
  revision: 'none',
};

const planSchema = z.strictObject({
  id: planIdSchema,
  name: z.string(),
  /** A month's. */
  price: moneySchema,
  aiCalls: z.int(),
  trialDays: z.int(),
});

const currentSchema = z.strictObject({
  plan: planSchema,
  status: z.enum(subscriptionStatuses),
  periodEnd: z.int(),
  trialEnd: z.int().nullable(),
  /** When it ends, if nothing is done about it. */
  endsAt: z.int().nullable(),
  /** Until when the assistant answers; null while it does not. */
  entitledUntil: z.int().nullable(),
  used: z.int(),
  aiCalls: z.int(),
});

const MOST_PLANS = 20;
/** More than the dearest plan has. */
const MOST_GIVEN = 1000;
const givenSchema = z.int().min(0).max(MOST_GIVEN);

const meterSchema = z.strictObject({
  planId: planIdSchema,
  /** Those of the plan. */
  aiCalls: z.int().nonnegative(),
  given: z.int().nonnegative(),
  used: z.int().nonnegative(),
  /** What models have cost in the period, in millionths of a US dollar. */
  cost: z.int().nonnegative(),
  periodStart: z.int(),
  periodEnd: z.int(),
});

const own = { access: 'provider', resources: 'user' } as const;
const atRail = { ...own, region: 'europe-west3', sensitive: true } as const;
/** A page of Stripe's. */
const pageSchema = z.strictObject({ url: z.url() });

const strictTerms = closed(planTermsSchema);

export const subscriptionCallables = {
  /** All plans, also those that are no longer offered, with how many have each. */
  adminListPlans: callable({
    ...adminView,
    input: z.strictObject({}),
    output: z.strictObject({
      plans: z
        .array(
          z.strictObject({
            id: planIdSchema,
            terms: strictTerms,
            revision: revisionSchema,
            subscribers: z.partialRecord(z.enum(standingStatuses), z.int().positive()),
          }),
        )
        .max(MOST_PLANS),
    }),
    refusals: [],
  }),
  /** Makes a plan, or changes one for whoever saw it at `revision`; whoever has it keeps what was sold to them. */
  adminManagePlans: callable({
    ...adminDeed,
    input: z.strictObject({
      id: planIdSchema,
      terms: strictTerms,
      /** Null for a new one. */
      revision: revisionSchema.nullable(),
      reason: reasonSchema,
      undoes: undoesSchema,
    }),
    output: z.strictObject({ id: planIdSchema, revision: revisionSchema }),
    refusals: [...deedRefusals, 'plan_invalid', 'plan_known'],
  }),
  /** How many answers of the assistant somebody has, has been given, and has used in the period that runs, and what these cost. */
  adminGetAssistantMeter: callable({
    ...adminView,
    input: z.strictObject({ uid: idSchema }),
    output: z.strictObject({ meter: meterSchema.nullable() }),
    refusals: [],
  }),
  /** Sets how many answers somebody has beyond their plan until the period ends, for whoever saw that it was `seen`. */
  adminGiveAssistantCalls: callable({
    ...adminDeed,
    input: z.strictObject({ uid: idSchema, calls: givenSchema, seen: givenSchema, reason: reasonSchema }),
    output: z.strictObject({ meter: meterSchema }),
    refusals: [...deedRefusals],
  }),
  /** The plans that can be chosen, and how the caller stands. */
  getSubscription: callable({
    ...own,
    region: 'europe-west1',
    input: z.strictObject({}),
    output: z.strictObject({
      plans: z.array(planSchema).max(MOST_PLANS),
      current: currentSchema.nullable(),
      /** Whether free days may still be had. */
      mayTry: z.boolean(),
    }),
    refusals: [],
  }),
  createSubscriptionCheckout: callable({
    ...atRail,
    input: z.strictObject({
      planId: planIdSchema,
      /** Of the page to which they come back. */
      locale: localeSchema,
    }),
    output: pageSchema,
    refusals: ['not_found', 'already_subscribed'],
  }),
  /** Where a plan is changed, cancelled or taken up again, and where the card and the invoices are. */
  createBillingPortal: callable({
    ...atRail,
    input: z.strictObject({ locale: localeSchema }),
    output: pageSchema,
    refusals: ['not_subscribed'],
  }),
};
