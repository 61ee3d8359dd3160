import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { chosenCountrySchema, writtenTextSchema } from './chosen.ts';
import { countrySchema, idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

export const LONGEST_MATTER = 2000;

/** `call_matters/{sessionId}`: what a client wants their provider to know before the call. Both read it through callables. */
export const matterDocumentSchema = storedObject({
  clientId: idSchema,
  providerId: idSchema,
  need: z.string(),
  /** The country that it is about, which is often not where the client lives. */
  country: countrySchema.nullable(),
  toldAt: instantSchema,
});
export type MatterDocument = z.infer<typeof matterDocumentSchema>;

export const matterMarks: MarksOf<MatterDocument> = {
  clientId: 'client: deleted',
  providerId: 'client: deleted',
  need: 'client: deleted',
  country: 'client: deleted',
  toldAt: 'client: deleted',
};

const ofCall = { region: 'europe-west1', access: 'member', resources: 'user' } as const;

export const matterCallables = {
  /** For the two of a call; empty and null while nothing was told. */
  getCallMatter: callable({
    ...ofCall,
    input: z.strictObject({ sessionId: idSchema }),
    output: z.strictObject({ need: z.string(), country: countrySchema.nullable() }),
    refusals: ['not_found'],
  }),
  /** Only of the client, until the call is over. */
  tellCallMatter: callable({
    ...ofCall,
    limits: ['saves_by_person'],
    input: z.strictObject({
      sessionId: idSchema,
      need: writtenTextSchema.max(LONGEST_MATTER),
      country: chosenCountrySchema.nullable(),
    }),
    output: z.strictObject({}),
    refusals: ['not_found', 'call_already_started'],
  }),
};
