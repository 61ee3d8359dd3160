import { type Favourite, MOST_FAVOURITES } from '@sos/domain/favourites/favourites';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { providerCardSchema } from './providers.ts';
import { currencySchema, idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const favouriteSchema: z.ZodType<Favourite> = storedObject({
  providerId: idSchema,
  name: z.string(),
  savedAt: instantSchema,
});
/** `favourites/{uid}`: whom somebody wants to find again, the newest first. */
export const favouritesDocumentSchema = storedObject({ favourites: z.array(favouriteSchema).readonly() });

export const favouritesMarks: MarksOf<z.infer<typeof favouritesDocumentSchema>> = {
  favourites: 'owner: deleted',
};

export const favouriteCallables = {
  /** Adds or removes one provider. */
  saveFavourite: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    input: z.strictObject({ providerId: idSchema, saved: z.boolean() }),
    output: z.strictObject({ saved: z.boolean() }),
    refusals: ['not_found', 'favourites_full'],
  }),
  listFavourites: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    input: z.strictObject({ currency: currencySchema.default('EUR') }),
    output: z.strictObject({
      providers: z.array(providerCardSchema).max(MOST_FAVOURITES),
      /** Those whose profile cannot be shown any more. */
      gone: z.array(z.strictObject({ id: idSchema, name: z.string() })),
    }),
    refusals: [],
  }),
};

export type FavouritesDocument = z.infer<typeof favouritesDocumentSchema>;
