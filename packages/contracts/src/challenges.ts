import { challengeKinds } from '@sos/domain/challenges/challenge';
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
      level: z.strictObject({ level: z.int().positive(), earned: z.int(), next: centsSchema.nullable() }),
    }),
    refusals: ['not_found'],
  }),
};
