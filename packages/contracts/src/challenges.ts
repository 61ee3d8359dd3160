import { challengeKinds } from '@sos/domain/challenges/challenge';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const MOST_PLACES = 100;
const SHOWN_PLACES = 10;
const countSchema = z.int().nonnegative();
const centsSchema = z.int().nonnegative();

/** `challenges/{Monday}`: one week of chatters, with a snapshot of who stands where. */
export const challengeSchema = storedObject({
  kind: z.enum(challengeKinds),
  startsAt: instantSchema,
  endsAt: instantSchema,
  prizes: z.array(centsSchema),
  standings: z
    .array(storedObject({ affiliateId: idSchema, score: countSchema, reachedAt: instantSchema }))
    .max(MOST_PLACES),
  countedAt: instantSchema,
  awards: z
    .array(storedObject({ affiliateId: idSchema, amount: centsSchema, paidAt: instantSchema.nullable() }))
    .nullable(),
});

/** `affiliate_months/{programme}-{month}`, or `partner-{id}-{month}` of an added one: who has earned most by the calls of a month, and what it brings them in the next. */
export const rankedMonthSchema = storedObject({
  month: z.string(),
  standings: z
    .array(storedObject({ affiliateId: idSchema, earned: centsSchema, calls: countSchema, reachedAt: instantSchema }))
    .max(MOST_PLACES),
  countedAt: instantSchema,
  boosts: z.array(storedObject({ affiliateId: idSchema, percent: countSchema, most: centsSchema })).nullable(),
});

/** `piggy_banks/{uid}`: what waits for a chatter who linked Telegram. */
export const piggyBankSchema = storedObject({
  amount: centsSchema,
  target: centsSchema,
  filledAt: instantSchema,
  paidAt: instantSchema.nullable(),
});

export const piggyBankMarks: MarksOf<z.infer<typeof piggyBankSchema>> = {
  amount: 'owner: deleted',
  target: 'owner: deleted',
  filledAt: 'owner: deleted',
  paidAt: 'owner: deleted',
};

const standingView = z.strictObject({ alias: z.string(), score: countSchema, isOwn: z.boolean() });

export const challengeCallables = {
  /** How the caller stands this week, and who won the last. It names nobody. `not_found` for whoever is no chatter. */
  getChallenge: callable({
    region: 'europe-west2',
    access: 'member',
    resources: 'user',
    input: z.strictObject({}),
    output: z.strictObject({
      kind: z.enum(challengeKinds),
      endsAt: instantSchema,
      /** When it is decided who gets the prizes. */
      settlesAt: instantSchema,
      /** When places were counted last; null before the first count. */
      countedAt: instantSchema.nullable(),
      /** US cents, from the first place on. */
      prizes: z.array(centsSchema),
      standings: z.array(standingView).max(SHOWN_PLACES),
      own: z.strictObject({ score: countSchema, place: z.int().positive().nullable() }),
      /** Of the newest challenge whose prizes are decided. */
      won: z.array(z.strictObject({ alias: z.string(), amount: centsSchema, isOwn: z.boolean(), isPaid: z.boolean() })),
      /** What waits until the target is earned; null before Telegram is linked. */
      piggyBank: z
        .strictObject({ amount: centsSchema, target: centsSchema, earned: z.int(), isPaid: z.boolean() })
        .nullable(),
      level: z.strictObject({ level: z.int().positive(), earned: z.int(), next: centsSchema.nullable() }),
    }),
    refusals: ['not_found'],
  }),
  /** The month of the caller's programme by one document. It names nobody. `not_found` for whoever is not ranked. */
  getLeaderboard: callable({
    region: 'europe-west2',
    access: 'member',
    resources: 'user',
    input: z.strictObject({}),
    output: z.strictObject({
      programme: z.enum(affiliateRoles),
      /** `2026-11`, by UTC. */
      month: z.string(),
      /** Null before the first count. */
      countedAt: instantSchema.nullable(),
      standings: z
        .array(z.strictObject({ alias: z.string(), earned: centsSchema, calls: countSchema, isOwn: z.boolean() }))
        .max(SHOWN_PLACES),
      /** Null for whoever is not among the first hundred. */
      own: z.strictObject({ place: z.int().positive(), earned: centsSchema, calls: countSchema }).nullable(),
      /** Hundredths that the best earn in the next month, from the first place on; none where nothing is raised. */
      steps: z.array(z.int().positive()),
      /** What the caller's commissions are worth this month, in hundredths; null where nothing is raised. */
      boost: z.int().positive().nullable(),
    }),
    refusals: ['not_found'],
  }),
};
