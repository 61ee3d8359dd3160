import { z } from 'zod';
import { callRulesSchema } from './calls.ts';
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
