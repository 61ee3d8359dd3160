import { fileKinds } from '@sos/domain/assistant/dossier';
import { askKinds, exchangeStates, vendors } from '@sos/domain/assistant/answer';
import { z } from 'zod';
import { countrySchema, idSchema, instantSchema, localeSchema } from './shared.ts';

/** Every callable of the assistant is a provider's, and runs in a project of its own. */
export const ofAssistant = {
  project: 'assistant',
  region: 'europe-west1',
  access: 'provider',
  // The assistant's accounts are made by the sign-in that the platform grants, and have nothing that a token could outlive.
  sensitive: false,
} as const;

export const LONGEST_TITLE = 120;
export const LONGEST_NEED = 2000;
export const LONGEST_QUESTION = 4000;
export const LONGEST_SEARCH = 100;
export const MOST_FILES = 10;
const PAGE = 50;

export const titleSchema = z.string().trim().min(1).max(LONGEST_TITLE);
export const cursorSchema = z.string().max(200).nullable();
export const searchSchema = z.string().trim().max(LONGEST_SEARCH);

export const sourceSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['file', 'need', 'page']),
  title: z.string(),
  url: z.url().nullable(),
  fileId: idSchema.nullable(),
});
const placeSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('quotation'),
    text: z.string(),
    sourceId: z.string().nullable(),
    verdict: z.enum(['proved', 'unproved']),
    place: placeSchema.nullable(),
  }),
]);
export const sideSchema = z.strictObject({ locale: localeSchema, blocks: z.array(blockSchema).readonly() });

export const modelSchema = z.strictObject({ vendor: z.enum(vendors), model: z.string() });

/** A question and what came of it. */
export const exchangeSchema = z.strictObject({
  id: idSchema,
  dossierId: idSchema,
  kind: z.enum(askKinds),
  question: z.string(),
  state: z.enum(exchangeStates),
  /** In the provider's language; null until it is answered. */
  answer: sideSchema.nullable(),
  /** The same in the client's language; null where that is the provider's, or was not asked for. */
  forClient: sideSchema.nullable(),
  sources: z.array(sourceSchema).readonly(),
  /** Who answered; null until then. */
  model: modelSchema.nullable(),
  /** Whether the answer ended before it was complete. */
  isCut: z.boolean(),
  askedAt: instantSchema,
  answeredAt: instantSchema.nullable(),
  /** Under which name it is kept in the library; null where it is not. */
  keptAs: z.string().nullable(),
});

export const meterSchema = z.strictObject({
  used: z.int().nonnegative(),
  limit: z.int().nonnegative(),
  /** When it begins anew. */
  resetsAt: instantSchema.nullable(),
  /** Until when the assistant answers; null while it does not. */
  entitledUntil: instantSchema.nullable(),
});

export const dossierCardSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  origin: z.enum(['booking', 'free']),
  country: countrySchema.nullable(),
  clientLocale: localeSchema.nullable(),
  files: z.int().nonnegative(),
  changedAt: instantSchema,
  /** When it is deleted, with its files and answers, unless it is used again. */
  deleteAfter: instantSchema,
});

export const dossierFileSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: z.enum(fileKinds),
  /** Of a PDF; null for the others. */
  pages: z.int().positive().nullable(),
  characters: z.int().nonnegative(),
  /** Whether a model read it off a picture, and may have misread. */
  isSeen: z.boolean(),
  /** Whether the client of the booking allowed it. */
  isClients: z.boolean(),
  /** Pages that are pictures beside others that are text, and were not read. */
  unreadPages: z.int().nonnegative(),
  addedAt: instantSchema,
});

/** One page of a list, the newest first. */
export const pageOfSchema = <Name extends string, T extends z.ZodType>(name: Name, item: T) =>
  z.strictObject({
    [name]: z.array(item).max(PAGE),
    /** Null at the end. */
    next: z.string().nullable(),
  } as Record<Name, z.ZodArray<T>> & { next: z.ZodNullable<z.ZodString> });
