import { LONGEST_TEXT } from '@sos/domain/assistant/dossier';
import { z } from 'zod';
import { entitlementSchema } from './assistant-documents.ts';
import { LONGEST_MATTER } from './matters.ts';
import { countrySchema, idSchema, instantSchema, providerKindSchema } from './shared.ts';
import { storedLocaleSchema, storedObject } from './stored.ts';

const LONGEST_NAME = 200;

const MOST_ASKED = 200;

const memberWordSchema = storedObject({
  kind: z.literal('member'),
  uid: idSchema,
  name: z.string().max(LONGEST_NAME),
  role: providerKindSchema,
  locale: storedLocaleSchema,
  entitlement: entitlementSchema.nullable(),
});
/** What the projects tell each other; a newer release may say more of each. */
export const wordSchema = z.discriminatedUnion('kind', [
  memberWordSchema,
  storedObject({
    kind: z.literal('booking'),
    uid: idSchema,
    bookingId: idSchema,
    country: countrySchema.nullable(),
    clientLocale: storedLocaleSchema,
    need: z.string().max(LONGEST_MATTER).default(''),
    bookedAt: instantSchema,
  }),
  storedObject({
    kind: z.literal('document'),
    uid: idSchema,
    bookingId: idSchema,
    documentId: idSchema,
    file: storedObject({
      name: z.string().max(LONGEST_NAME),
      pages: z.int().positive().nullable(),
      text: z.string().max(LONGEST_TEXT),
      unreadPages: z.int().nonnegative(),
    }).nullable(),
  }),
  storedObject({ kind: z.literal('erased'), uid: idSchema }),
  storedObject({
    kind: z.literal('usage'),
    uid: idSchema,
    periodStart: instantSchema,
    used: z.int().nonnegative(),
    cost: z.int().nonnegative().default(0),
  }),
]);

/** A question of the platform's beside its words: which versions the assistant has of these members. */
const versionsSchema = z.object({ kind: z.literal('versions'), uids: z.array(idSchema).max(MOST_ASKED) });

/** The body of a word on its way. */
export const toldSchema = z.object({ version: z.int().positive(), word: z.union([wordSchema, versionsSchema]) });
export type Told = z.infer<typeof toldSchema>;

/** `assistant_letters/{subject}` of the platform and `usage_news/{subject}` of the assistant. */
export const letterDocumentSchema = storedObject({
  uid: idSchema,
  kind: z.enum(['member', 'booking', 'document', 'erased', 'usage']),
  /** As JSON, since what differs by its kind has no instants of its own. */
  word: z.string(),
  version: z.int().positive(),
  heard: z.int().nonnegative(),
  dueAt: instantSchema.nullable(),
  tries: z.int().nonnegative(),
});
export type LetterDocument = z.infer<typeof letterDocumentSchema>;

/** What the platform's token says of whom it lets in. */
export const passSchema = z.object({
  iss: z.literal('sos-expat'),
  aud: z.literal('assistant'),
  jti: idSchema,
  /** Milliseconds, UTC. */
  iat: z.int(),
  exp: z.int(),
  version: z.int().positive(),
  member: memberWordSchema,
});
export type Pass = z.infer<typeof passSchema>;
