import { commissionEvents } from '@sos/domain/affiliates/programme';
import { type ScheduleName, schedules } from '@sos/domain/system/schedules';
import { standingStatuses } from '@sos/domain/subscriptions/subscription';
import { withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { z } from 'zod';
import { nameSchema } from './expectation.ts';

/** Seconds from the story's beginning. */
export const momentSchema = z.number().nonnegative();
const regionSchema = z.enum(['europe-west1', 'europe-west2', 'europe-west3']);
const at = momentSchema;
const own = { at, who: nameSchema };
const cardSchema = z.string().default('pm_card_visa');

/** A provider who subscribes to the assistant, and those around them. */
const subscriberActs = [
  z.strictObject({ do: z.literal('subscribe'), ...own, plan: z.string(), card: cardSchema }),
  /** On Stripe's page for those who have a subscription; `plan` is a name. */
  z.strictObject({
    do: z.literal('manage'),
    ...own,
    wants: z.enum(['card', 'pay', 'change', 'cancel', 'resume']),
    card: cardSchema,
    plan: z.string().default(''),
  }),
  /** Somebody of ours stops collecting in Stripe's own dashboard, or goes on. */
  z.strictObject({ do: z.literal('pause'), ...own, isPaused: z.boolean() }),
  /** The assistant's word of how many calls it has counted in the period. */
  z.strictObject({ do: z.literal('count-calls'), ...own, used: z.int() }),
  /** What their page must show. */
  z.strictObject({
    do: z.literal('sees-plan'),
    ...own,
    status: z.enum([...standingStatuses, 'ended']),
    plan: z.string().optional(),
    /** Calls of the period that are used, and those that it holds. */
    calls: z.tuple([z.int(), z.int()]).optional(),
    isAnswered: z.boolean(),
  }),
] as const;

/** An affiliate, and those who pay them. */
const affiliateActs = [
  /** By a bank's account, which is saved before the first. */
  z.strictObject({ do: z.literal('withdraw'), ...own, amount: z.int().positive() }),
  /** By the code of the mail. */
  z.strictObject({ do: z.literal('confirm'), ...own }),
  z.strictObject({ do: z.literal('approve'), ...own }),
  /** What becomes of the newest transfer, on the page that plays the bank. */
  z.strictObject({ do: z.literal('bank'), ...own, fate: z.enum(['fund', 'pay', 'bounce', 'refund']) }),
  /** What their pages must show, in US cents; of each commission its state and amount, such as `pending 1000`. */
  z.strictObject({
    do: z.literal('sees-earnings'),
    ...own,
    balance: z.int(),
    commissions: z.partialRecord(z.enum(commissionEvents), z.string()).optional(),
    withdrawal: z.enum(withdrawalStatuses).optional(),
  }),
] as const;

export const actSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('cancel'),
    at,
    booking: nameSchema,
    by: z.enum(['client', 'admin']).default('client'),
  }),
  z.strictObject({ do: z.literal('crash'), at, region: regionSchema }),
  z.strictObject({ do: z.enum(['answer', 'decline', 'hang-up']), at, who: nameSchema }),
  /** Dials the product's number. */
  z.strictObject({ do: z.literal('dial-in'), at, who: nameSchema, withheld: z.boolean().default(false) }),
  /** A provider goes to Stripe's page and tells it who they are. */
  z.strictObject({
    do: z.literal('verify'),
    at,
    who: nameSchema,
    progress: z.enum(['all', 'document']).default('all'),
  }),
  /** What becomes of the newest payout of a booking, on the page that plays its receiver. */
  z.strictObject({
    do: z.literal('inbox'),
    at,
    booking: nameSchema,
    fate: z.enum(['claim', 'let lapse', 'send back']),
  }),
  /** An admin gives some of a call back, or all that is left, and the provider bears their part. */
  z.strictObject({
    do: z.literal('refund'),
    at,
    booking: nameSchema,
    amount: z.int().positive().nullable().default(null),
    /** True where our balance at PayPal is empty, so that our bank pays it, days later. */
    byBank: z.boolean().default(false),
  }),
  /** Somebody of ours gives some of it back in Stripe's own dashboard. */
  z.strictObject({ do: z.literal('refund-by-hand'), at, booking: nameSchema, amount: z.int().positive() }),
  /** What PayPal was to give back by a bank fails; PayPal has no event that tells of it. */
  z.strictObject({ do: z.literal('refund-sent-back'), at, booking: nameSchema }),
  /** An admin gives up what nobody has paid, so that the platform pays the provider. */
  z.strictObject({ do: z.literal('write-off'), at, booking: nameSchema }),
  /** The client wants the money back through their bank, or PayPal; afterwards an admin answers, and whoever was asked decides. */
  z.strictObject({ do: z.literal('dispute'), at, booking: nameSchema }),
  z.strictObject({ do: z.literal('answer-dispute'), at, booking: nameSchema, accept: z.boolean().default(false) }),
  z.strictObject({ do: z.literal('decide'), at, booking: nameSchema, ending: z.enum(['won', 'lost']) }),
  /** A client gives the VAT number of their business. */
  z.strictObject({ do: z.literal('give-vat-number'), at, who: nameSchema }),
  /** A schedule's time comes. */
  z.strictObject({
    do: z.literal('run'),
    at,
    schedule: z.enum(Object.keys(schedules) as [ScheduleName, ...ScheduleName[]]),
  }),
  z.strictObject({ do: z.literal('press'), at, who: nameSchema, digit: z.string().regex(/^[0-9*#]$/) }),
  ...subscriberActs,
  ...affiliateActs,
]);

export type Act = z.infer<typeof actSchema>;
