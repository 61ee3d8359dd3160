import { waitingThings } from '@sos/domain/dashboard/waiting';
import { breakerStates, vendors } from '@sos/domain/vendors/breaker';
import { z } from 'zod';
import { adminView } from './audit.ts';
import { callable } from './callable.ts';
import { countrySchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const MOST_DAYS = 92;
const MOST_ALERTS = 20;
/** Of calls under way that are looked up. */
export const MOST_LIVE = 100;

const figures = z.record(z.string(), z.int());

/** `call_counts/{id}`: a part of what calls add up to on a day; under `now` an older release counted what is so at present. */
export const callCountSchema = storedObject({ day: z.string(), figures });
/** `call_sessions/{id}/private/counted`: what an older release had counted of the session, by day. */
export const countedCallSchema = storedObject({ counted: z.record(z.string(), figures) });

/** By name, `talked` or `revenue_EUR`. */
const namedFigures = z.record(z.string().regex(/^[a-zA-Z_]+$/), z.int());
const dayFigures = z.strictObject({ day: z.string(), figures: namedFigures });

export const dashboardCallables = {
  adminGetDashboard: callable({
    ...adminView,
    input: z.strictObject({ days: z.int().min(8).max(MOST_DAYS).default(30) }),
    output: z.strictObject({
      /** Today, in UTC. */
      today: z.string(),
      /** Oldest first, without the days on which nothing happened. */
      days: z.array(dayFigures).max(MOST_DAYS),
      now: namedFigures,
      /** Calls under way by the country that their provider helps with, the most first; null where it is not known. */
      underWay: z
        .array(z.strictObject({ country: countrySchema.nullable(), calls: z.int().positive() }))
        .max(MOST_LIVE),
      /** What calls and SMS may have cost today at most, and what they may cost in a day; cents of our currency. */
      dialling: z.strictObject({ spent: z.int().nonnegative(), most: z.int().nonnegative() }),
      alerts: z
        .array(z.strictObject({ id: z.string(), kind: z.string(), key: z.string(), at: instantSchema }))
        .max(MOST_ALERTS),
      /** How many things wait for somebody of ours to decide them. */
      waiting: z.record(z.enum(waitingThings), z.int().nonnegative()),
      breakers: z.array(z.strictObject({ vendor: z.enum(vendors), state: z.enum(breakerStates) })).max(vendors.length),
    }),
    refusals: [],
  }),
};
