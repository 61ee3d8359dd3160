import { builtInProgrammes } from '@sos/domain/accounts/affiliates';
import { addedGames, addedRecruits, addedRooms } from '@sos/domain/affiliates/added-programme';
import { commissionEvents } from '@sos/domain/affiliates/programme';
import { z } from 'zod';
import { callable } from './callable.ts';
import { countrySchema, localeSchema } from './shared.ts';

const MOST_RULES = 20;
const MOST_COUNTRIES = 300;
const centsSchema = z.int().nonnegative();

const holdSchema = z.strictObject({
  validateAfterHours: z.int().nonnegative(),
  releaseAfterHours: z.int().nonnegative(),
  leastSeconds: z.int().nonnegative(),
});

const offerSchema = z.strictObject({
  /** The amount is US cents, or hundredths of the platform's fee. */
  rules: z
    .array(
      z.strictObject({
        event: z.enum(commissionEvents),
        fixed: centsSchema.nullable(),
        percent: z.int().nonnegative().nullable(),
        months: z.int().nullable(),
        monthlyCap: centsSchema.nullable(),
        calls: z.int().nullable(),
      }),
    )
    .max(MOST_RULES),
  /** What a first call costs less with the affiliate's code, in hundredths of its price. */
  discount: z.int().nonnegative(),
});

/** A programme that an admin has added, in the words of one language. */
const addedOfferSchema = z.strictObject({
  ...offerSchema.shape,
  id: z.string(),
  /** Whether somebody new may take part. */
  isOpen: z.boolean(),
  name: z.string(),
  text: z.string(),
  /** The question where somebody will talk of us. */
  place: z.string(),
  asksAudience: z.boolean(),
  recruits: z.array(z.enum(addedRecruits)),
  rooms: z.array(z.enum(addedRooms)),
  games: z.array(z.enum(addedGames)),
  hold: holdSchema,
});

const MOST_ADDED = 50;

export const affiliateOfferCallables = {
  /** What the programmes of affiliates pay for calls from now on, and when: for everybody to read. */
  getAffiliateOffers: callable({
    region: 'europe-west2',
    access: 'public',
    resources: 'highTraffic',
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({ locale: localeSchema.exactOptional() }),
    output: z.strictObject({
      programmes: z.record(z.enum(builtInProgrammes), offerSchema),
      /** Those that admins have added, but for their drafts. */
      added: z.array(addedOfferSchema).max(MOST_ADDED),
      /** Whether clients and providers earn by their friends. */
      isGeneralOpen: z.boolean(),
      hold: holdSchema,
      /** What all commissions of one call may come to, in hundredths of the platform's fee. */
      marginPercent: z.int().nonnegative(),
      /** US cents. */
      withdrawals: z.strictObject({
        least: centsSchema,
        most: centsSchema,
        mostAMonth: centsSchema,
      }),
      /** Where money can be sent. */
      countries: z.array(countrySchema).max(MOST_COUNTRIES),
    }),
    refusals: [],
  }),
};
