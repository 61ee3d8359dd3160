import { z } from 'zod';
import { chosenCountrySchema, writtenTextSchema } from './chosen.ts';
import { currencySchema, localeSchema } from './shared.ts';

const LONGEST_NAME = 80;

/** What people call themselves: any script, no control signs, and more than spaces. */
export const nameSchema = writtenTextSchema
  .min(1)
  .max(LONGEST_NAME)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** What somebody may change of themselves. */
export const detailsSchema = z.strictObject({
  firstName: nameSchema,
  lastName: nameSchema,
  country: chosenCountrySchema,
  locale: localeSchema,
  currency: currencySchema,
});

/** What everybody who registers says of themselves. */
export const personSchema = z.strictObject({
  ...detailsSchema.shape,
  termsVersion: z.string().regex(/^\d{4}-\d{2}$/),
});

/** What a browser calls itself. */
export const visitorSchema = z.string().regex(/^[\w-]{8,64}$/);
