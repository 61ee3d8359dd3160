import { limitNames } from '@sos/domain/limits/limits';
import { z } from 'zod';
import { callRulesSchema } from './calls.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `admin_config/calls`. */
export const callConfigSchema = storedObject({ lawyer: callRulesSchema, expat: callRulesSchema });

const priceRowSchema = storedObject({
  /** Minor units, as is the fee. */
  total: z.int(),
  platformFee: z.int(),
  includedMinutes: z.int().positive(),
});
const priceRowsSchema = storedObject({ EUR: priceRowSchema, USD: priceRowSchema });

/** `admin_config/pricing`. */
export const pricingSchema = storedObject({ lawyer: priceRowsSchema, expat: priceRowsSchema });

/** `admin_config/limits`: the figures that differ from the table's. */
export const limitsSchema = storedObject({ maxima: z.partialRecord(z.enum(limitNames), z.int().positive()) });

/** `admin_config/dialling`: cents a minute, by the beginning of a number such as `+33`. */
export const dialRatesSchema = storedObject({
  anywhere: z.int().positive(),
  byPrefix: z.record(z.string().regex(/^\+\d{1,8}$/), z.int().positive()),
});

/** `proved_numbers/{id}`: a number, by its digest, that has accepted a call of ours. */
export const provedNumberSchema = storedObject({
  provedAt: instantSchema,
  /** Whose it is, by a code that was spoken at it. */
  ownerId: idSchema.nullable().default(null),
});

/** `rate_limits/{id}`, deleted by a policy some time after it has expired. */
export const rateLimitSchema = storedObject({
  used: z.int().nonnegative(),
  /** Which documents are shards of one count. */
  counter: z.string().default(''),
  /** Which counts make up one sum of another limit; empty where none does. */
  sum: z.string().default(''),
  /** When something was noted here last; null where things are taken before they happen. */
  lastAt: instantSchema.nullable().default(null),
  expiresAt: instantSchema,
});
