import { z } from 'zod';
import { adminView } from './audit.ts';
import { callable } from './callable.ts';
import { currencySchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const MOST_DAYS = 92;

const figures = {
  currency: currencySchema,
  captures: z.int().nonnegative(),
  captured: z.int(),
  refunded: z.int(),
  transferred: z.int(),
  subscribed: z.int(),
  disputed: z.int(),
  vat: z.int(),
  fees: z.int(),
};

/** `payment_metrics/{day}`: what the journal's entries of a day add up to, in minor units. */
export const paymentMetricSchema = storedObject({
  day: z.string(),
  /** When it was counted. */
  at: instantSchema,
  figures: z.array(storedObject(figures)),
});
export type PaymentMetric = z.infer<typeof paymentMetricSchema>;

export const paymentMetricCallables = {
  /** The last days that were counted, the newest first. */
  adminGetPaymentMetrics: callable({
    ...adminView,
    input: z.strictObject({ days: z.int().min(1).max(MOST_DAYS).default(30) }),
    output: z.strictObject({
      days: z.array(z.strictObject({ day: z.string(), figures: z.array(z.strictObject(figures)) })).max(MOST_DAYS),
    }),
    refusals: [],
  }),
};
