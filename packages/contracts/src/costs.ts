import type { CallCost } from '@sos/domain/costs/call-cost';
import { costServices, costVendors } from '@sos/domain/costs/cost';
import { currencies } from '@sos/domain/money/money';
import { z } from 'zod';
import { adminView } from './audit.ts';
import { callable } from './callable.ts';
import { currencySchema, instantSchema, moneySchema } from './shared.ts';
import { storedChoice, storedMoneySchema, storedObject } from './stored.ts';

const MOST_DAYS = 92;
const MOST_LINES = costVendors.length * costServices.length;

/** Calls that became a talk, and for how long they talked. */
const talks = { calls: z.int().nonnegative(), seconds: z.int().nonnegative() };

/** `cost_metrics/{day}`: what a day costs, as far as it has been counted. */
export const costMetricSchema = storedObject({
  day: z.string(),
  /** When it was counted last. */
  at: instantSchema,
  /** The last entry of the journal whose fee is in the lines; null before the first. */
  upTo: storedObject({ at: instantSchema, id: z.string() }).nullable(),
  talks: storedObject(talks),
  /** What calls brought us that day, before costs. */
  revenue: z.array(storedMoneySchema).default([]),
  lines: z.array(
    storedObject({
      vendor: storedChoice(costVendors, 'other'),
      service: storedChoice(costServices, 'other'),
      count: z.int().nullable(),
      minutes: z.int().nullable(),
      cost: storedMoneySchema.nullable(),
    }),
  ),
});
export type CostMetric = z.infer<typeof costMetricSchema>;

/** `call_costs/{sessionId}`: what the carrier asks for a session's calls, which nobody but the server reads. */
export const callCostSchema: z.ZodType<CallCost> = storedObject({
  endedAt: instantSchema,
  legs: z.array(
    storedObject({
      attemptId: z.string(),
      price: storedObject({ hundredths: z.int(), currency: currencySchema }).nullable(),
    }),
  ),
  askAgainAt: instantSchema.nullable(),
  tries: z.int().nonnegative(),
});

/** What an admin sees of it. */
export const callCostViewSchema = z.strictObject({
  amounts: z.array(moneySchema).max(currencies.length),
  /** Whether the carrier has named the price of each call. */
  isWhole: z.boolean(),
  /** What is left to us of the price, after the provider and the carrier; null while it is not known, or in two currencies. */
  margin: moneySchema.nullable(),
});

const lineSchema = z.strictObject({
  vendor: z.enum(costVendors),
  service: z.enum(costServices),
  count: z.int().nullable(),
  minutes: z.int().nullable(),
  cost: moneySchema.nullable(),
});

export const costCallables = {
  adminGetCosts: callable({
    ...adminView,
    input: z.strictObject({ days: z.int().min(1).max(MOST_DAYS).default(30) }),
    output: z.strictObject({
      /** The newest first, without days that were not counted. */
      days: z
        .array(
          z.strictObject({
            day: z.string(),
            at: instantSchema,
            talks: z.strictObject(talks),
            revenue: z.array(moneySchema).max(currencies.length),
            lines: z.array(lineSchema).max(MOST_LINES),
          }),
        )
        .max(MOST_DAYS),
    }),
    refusals: [],
  }),
};
