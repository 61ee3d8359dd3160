import { LONGEST_FILE_NAME, MOST_DOCUMENTS } from '@sos/domain/calls/documents';
import { fileName } from '@sos/domain/files/file-name';
import { fileTypes } from '@sos/domain/files/file-type';
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
  /** What they allow their provider to read, and the assistant that works for the provider. */
  documents: z
    .array(
      storedObject({
        id: idSchema,
        name: z.string(),
        type: z.enum(fileTypes),
        size: z.int().positive(),
        /** Among the client's own files. */
        path: z.string(),
        /** Of a PDF; null for a picture. */
        pages: z.int().positive().nullable(),
        /** Pages that are pictures, of which no text is known. */
        unreadPages: z.int().nonnegative(),
        /** Where the text stands that was read out of it; null where there is none. */
        textPath: z.string().nullable(),
        allowedAt: instantSchema,
      }),
    )
    .default([]),
  /** Which were taken back, the last ones: what is still being added under such an id is not shown any more. */
  takenBack: z.array(idSchema).default([]),
});
export type MatterDocument = z.infer<typeof matterDocumentSchema>;

export const matterMarks: MarksOf<MatterDocument> = {
  clientId: 'client: deleted',
  providerId: 'client: deleted',
  need: 'client: deleted',
  country: 'client: deleted',
  toldAt: 'client: deleted',
  documents: 'client: deleted',
  takenBack: 'client: deleted',
};

export const callDocumentSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  type: z.enum(fileTypes),
  size: z.int().positive(),
  allowedAt: instantSchema,
});
const ofDocument = { sessionId: idSchema, documentId: idSchema };

const ofCall = { region: 'europe-west1', access: 'member', resources: 'user' } as const;

export const matterCallables = {
  /** For the two of a call; empty and null while nothing was told. */
  getCallMatter: callable({
    ...ofCall,
    input: z.strictObject({ sessionId: idSchema }),
    output: z.strictObject({
      need: z.string(),
      country: countrySchema.nullable(),
      documents: z.array(callDocumentSchema).max(MOST_DOCUMENTS),
    }),
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
  /** Takes what its client has uploaded, a picture or a PDF, before the call or after it. The same again changes nothing. */
  addCallDocument: callable({
    ...ofCall,
    resources: 'heavy',
    limits: ['saves_by_person'],
    input: z.strictObject({
      sessionId: idSchema,
      /** The name under which the browser has put it. */
      upload: z.uuid(),
      name: z.string().overwrite(fileName).min(1).max(LONGEST_FILE_NAME),
      /** That the provider may read it, and the assistant that works for the provider. */
      allows: z.literal(true),
    }),
    output: callDocumentSchema,
    refusals: ['not_found', 'file_refused', 'file_too_large', 'dossier_full'],
  }),
  /** Takes it back from everybody whom it was shown to, also while it is being added; what is gone is fine. */
  removeCallDocument: callable({
    ...ofCall,
    limits: ['saves_by_person'],
    input: z.strictObject(ofDocument),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
  /** For the two of the call. */
  getCallDocument: callable({
    ...ofCall,
    resources: 'heavy',
    sensitive: true,
    input: z.strictObject(ofDocument),
    output: z.strictObject({ name: z.string(), type: z.enum(fileTypes), content: z.base64() }),
    refusals: ['not_found'],
  }),
};
