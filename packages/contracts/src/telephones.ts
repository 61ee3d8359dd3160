import { phoneRefusals } from '@sos/domain/phones/refusals';
import { LONGEST_TELEPHONE_NAME, MOST_TELEPHONES } from '@sos/domain/telephones/saved-telephones';
import { z } from 'zod';
import { phoneInputSchema } from './booking-input.ts';
import { callable } from './callable.ts';
import { writtenTextSchema } from './chosen.ts';
import { countrySchema, idSchema } from './shared.ts';

/** Made by the browser, so that repeating a request adds nothing. */
const telephoneIdSchema = z.uuid();

const telephoneSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  country: countrySchema,
  /** The last digits. */
  ending: z.string(),
});
const telephones = z.strictObject({ telephones: z.array(telephoneSchema).max(MOST_TELEPHONES) });

export const telephoneCallables = {
  listTelephones: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'user',
    input: z.strictObject({}),
    /** `recent` is of their last talk, under the call's id; null where it is kept already, or there is none. */
    output: telephones.extend({ recent: telephoneSchema.nullable() }),
    refusals: [],
  }),
  /** Adds a telephone, or names it anew where no number is given. */
  saveTelephone: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'user',
    limits: ['telephones_saved'],
    input: z.strictObject({
      telephoneId: telephoneIdSchema,
      name: writtenTextSchema.max(LONGEST_TELEPHONE_NAME),
      number: z.strictObject({ phone: phoneInputSchema, country: countrySchema }).optional(),
    }),
    output: telephones,
    refusals: ['not_found', 'changed', 'telephones_full', ...phoneRefusals],
  }),
  removeTelephone: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'user',
    input: z.strictObject({ telephoneId: telephoneIdSchema }),
    output: telephones,
    refusals: [],
  }),
  /** The number itself, of a kept telephone or of the last talk, for a booking of its owner. */
  revealTelephone: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'user',
    limits: ['telephones_revealed'],
    input: z.strictObject({ telephoneId: telephoneIdSchema }),
    output: z.strictObject({ phone: phoneInputSchema }),
    refusals: ['not_found'],
  }),
};

export type ShownTelephone = z.infer<typeof telephoneSchema>;
