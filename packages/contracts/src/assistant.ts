import { fileRefusals } from '@sos/domain/assistant/refusals';
import { LONGEST_FILE_NAME } from '@sos/domain/calls/documents';
import { fileName } from '@sos/domain/files/file-name';
import { z } from 'zod';
import {
  cursorSchema,
  dossierCardSchema,
  dossierFileSchema,
  exchangeSchema,
  LONGEST_NEED,
  meterSchema,
  MOST_FILES,
  ofAssistant,
  pageOfSchema,
  searchSchema,
  titleSchema,
} from './assistant-parts.ts';
import { callable } from './callable.ts';
import { countrySchema, idSchema, localeSchema, providerKindSchema } from './shared.ts';

const LONGEST_TOKEN = 2048;
/** Of a file, in bytes, and of the base64 that carries it. */
export const LARGEST_FILE = 8_000_000;
const LARGEST_CONTENT = Math.ceil(LARGEST_FILE / 3) * 4;
const LARGEST_REQUEST = LARGEST_CONTENT + 4096;

const user = { ...ofAssistant, resources: 'user' } as const;
const empty = z.strictObject({});

const dossierFields = {
  title: titleSchema,
  country: countrySchema.nullable(),
  /** The language that the client reads; null where answers are for the provider alone. */
  clientLocale: localeSchema.nullable(),
  /** What the client needs, in words of their own or of the provider's. */
  need: z.string().trim().max(LONGEST_NEED),
};

export const assistantCallables = {
  /** An address of the assistant's that signs the caller in, once, within a minute. Asked of the platform. */
  createAssistantToken: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    input: empty,
    output: z.strictObject({ url: z.url() }),
    refusals: ['not_entitled'],
  }),
  /** Gives for the token that the platform has signed one to sign in with (`signInWithCustomToken`). */
  signInFromSos: callable({
    ...ofAssistant,
    access: 'public',
    resources: 'user',
    input: z.strictObject({ token: z.string().min(1).max(LONGEST_TOKEN) }),
    output: z.strictObject({ customToken: z.string() }),
    refusals: ['link_over'],
  }),
  /** Who is signed in and how many calls are left. */
  getAssistantHome: callable({
    ...user,
    input: empty,
    output: z.strictObject({
      name: z.string(),
      role: providerKindSchema,
      locale: localeSchema,
      meter: meterSchema,
      settings: z.strictObject({ masksPersonalData: z.boolean(), locale: localeSchema }),
    }),
    refusals: [],
  }),
  saveAssistantSettings: callable({
    ...user,
    input: z.strictObject({
      /** Whether names, numbers and addresses are masked before a vendor reads them. */
      masksPersonalData: z.boolean(),
      /** The language in which the provider is answered. */
      locale: localeSchema,
    }),
    output: empty,
    refusals: [],
  }),
  listDossiers: callable({
    ...user,
    input: z.strictObject({ search: searchSchema, cursor: cursorSchema }),
    output: pageOfSchema('dossiers', dossierCardSchema),
    refusals: [],
  }),
  createDossier: callable({
    ...user,
    /** The browser gives the id, so that repeating it makes no second one. */
    input: z.strictObject({ id: z.uuid(), ...dossierFields }),
    output: z.strictObject({ id: idSchema }),
    refusals: ['not_entitled', 'not_found', 'changed'],
  }),
  getDossier: callable({
    ...user,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({
      dossier: dossierCardSchema.extend({ need: z.string(), files: z.array(dossierFileSchema).max(MOST_FILES) }),
      /** Those asked last, the oldest first. */
      exchanges: z.array(exchangeSchema),
    }),
    refusals: ['not_found'],
  }),
  updateDossier: callable({
    ...user,
    input: z.strictObject({ id: idSchema, ...dossierFields }),
    output: empty,
    refusals: ['not_found'],
  }),
  /** With its files and answers; what is not there is fine. */
  deleteDossier: callable({ ...user, input: z.strictObject({ id: idSchema }), output: empty, refusals: [] }),
  /** Reads the text out of a file and keeps that alone. Off a picture a model reads it, which counts as one call. */
  addDossierFile: callable({
    ...ofAssistant,
    resources: 'heavy',
    mostBytes: LARGEST_REQUEST,
    input: z.strictObject({
      dossierId: idSchema,
      fileId: z.uuid(),
      name: z.string().overwrite(fileName).min(1).max(LONGEST_FILE_NAME),
      /** In base64. */
      content: z.base64().max(LARGEST_CONTENT),
      /** That a model may see a picture as it is, by somebody whose personal data is masked otherwise. */
      allowsUnmasked: z.boolean().default(false),
    }),
    output: z.strictObject({ file: dossierFileSchema }),
    refusals: ['not_found', ...fileRefusals],
  }),
  /** What was read out of a file, so that a quotation can be shown where it stands. */
  getDossierFile: callable({
    ...user,
    input: z.strictObject({ dossierId: idSchema, fileId: idSchema }),
    output: z.strictObject({ file: dossierFileSchema, text: z.string() }),
    refusals: ['not_found'],
  }),
  removeDossierFile: callable({
    ...user,
    input: z.strictObject({ dossierId: idSchema, fileId: idSchema }),
    output: empty,
    refusals: ['not_found'],
  }),
};
