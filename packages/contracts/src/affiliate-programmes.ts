import { defaultFraudModes, fraudModes } from '@sos/domain/affiliates/fraud';
import { addedGames, addedRecruits, addedRooms, addedStates } from '@sos/domain/affiliates/added-programme';
import { commissionEvents, defaultGeneralRules, noCodeDiscounts } from '@sos/domain/affiliates/programme';
import { z } from 'zod';
import { storedObject } from './stored.ts';

const MOST_RULES = 20;

const ruleSchema = storedObject({
  event: z.enum(commissionEvents),
  /** US cents, or whole hundredths of the platform's fee. */
  amount: storedObject({ fixed: z.int().nullable(), percent: z.int().nullable() }),
  months: z.int().nullable(),
  monthlyCap: z.int().nullable(),
  calls: z.int().nullable(),
});
const rulesSchema = z.array(ruleSchema).max(MOST_RULES).readonly();

const modeSchema = z.enum(fraudModes);
const fraudSchema = storedObject({
  same_user: modeSchema,
  same_telephone: modeSchema,
  same_device: modeSchema,
  same_card: modeSchema.default(defaultFraudModes.same_card),
  same_payout: modeSchema.default(defaultFraudModes.same_payout),
  shared_device: modeSchema,
  shared_card: modeSchema.default(defaultFraudModes.shared_card),
  short_calls: modeSchema,
  repeated_pair: modeSchema,
  velocity: modeSchema,
});

const holdShape = { validateAfterHours: z.int(), releaseAfterHours: z.int(), leastSeconds: z.int() };

const LONGEST_ID = 40;
const LONGEST_TEXT = 1000;
const textSchema = z.string().max(LONGEST_TEXT);

/** A programme that is nothing but this. */
const addedSchema = storedObject({
  id: z.string().max(LONGEST_ID),
  state: z.enum(addedStates),
  texts: z.record(
    z.string().regex(/^[a-z]{2}$/),
    storedObject({ name: textSchema, text: textSchema, place: textSchema }).optional(),
  ),
  rules: rulesSchema,
  recruits: z.array(z.enum(addedRecruits)).max(addedRecruits.length).readonly(),
  rooms: z.array(z.enum(addedRooms)).max(addedRooms.length).readonly(),
  games: z.array(z.enum(addedGames)).max(addedGames.length).readonly().default([]),
  asksAudience: z.boolean(),
  codeDiscount: z.int(),
  hold: storedObject(holdShape).nullable(),
});

const MOST_ADDED = 50;

const draftShape = {
  programmes: storedObject({
    chatter: rulesSchema,
    influencer: rulesSchema,
    blogger: rulesSchema,
    groupAdmin: rulesSchema,
    general: rulesSchema.default(defaultGeneralRules),
  }),
  added: z.array(addedSchema).max(MOST_ADDED).readonly().default([]),
  isGeneralOpen: z.boolean().default(false),
  ...holdShape,
  newcomerCalls: z.int().default(0),
  newcomerHours: z.int().default(0),
  marginPercent: z.int(),
  codeDiscounts: storedObject({
    chatter: z.int(),
    influencer: z.int(),
    blogger: z.int(),
    groupAdmin: z.int(),
    general: z.int().default(0),
  }).default(noCodeDiscounts),
  fraud: fraudSchema.default(defaultFraudModes),
  /** US cents for one unit. */
  rates: storedObject({ EUR: z.int(), USD: z.int() }),
};

/** What an admin sets; its version is given to it. */
export const planDraftSchema = storedObject(draftShape);

/** `admin_config/affiliate_programmes`. */
export const planSchema = storedObject({ ...draftShape, version: z.int().positive() });
