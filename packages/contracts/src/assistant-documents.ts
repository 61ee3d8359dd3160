import { askKinds, exchangeStates, vendors } from '@sos/domain/assistant/answer';
import { fileKinds } from '@sos/domain/assistant/dossier';
import { z } from 'zod';
import { blockSchema } from './assistant-parts.ts';
import { idSchema, instantSchema, providerKindSchema } from './shared.ts';
import { storedLocaleSchema, storedObject } from './stored.ts';

export const entitlementSchema = storedObject({
  aiCalls: z.int().nonnegative(),
  periodStart: instantSchema,
  periodEnd: instantSchema,
  entitledUntil: instantSchema.nullable(),
});

/** `members/{uid}` */
export const memberDocumentSchema = storedObject({
  name: z.string(),
  role: providerKindSchema,
  /** The language of their account. */
  locale: storedLocaleSchema,
  entitlement: entitlementSchema.nullable(),
  /** Of the word of the platform's that this came by; 0 before the first. */
  version: z.int().nonnegative(),
  settings: storedObject({ masksPersonalData: z.boolean(), locale: storedLocaleSchema.nullable() }),
});
export type MemberDocument = z.infer<typeof memberDocumentSchema>;

/** `meters/{uid}` */
export const meterDocumentSchema = storedObject({
  periodStart: instantSchema,
  spent: z.int().nonnegative(),
  reserved: z.array(storedObject({ id: idSchema, at: instantSchema })),
});
export type MeterDocument = z.infer<typeof meterDocumentSchema>;

/** `dossiers/{id}` */
export const dossierDocumentSchema = storedObject({
  ownerId: idSchema,
  origin: z.enum(['booking', 'free']),
  title: z.string(),
  country: z.string().nullable(),
  clientLocale: storedLocaleSchema.nullable(),
  need: z.string(),
  /** What of the need is the client's own words, so that it follows them until the owner writes another. */
  toldNeed: z.string().default(''),
  files: z.array(
    storedObject({
      id: idSchema,
      name: z.string(),
      kind: z.enum(fileKinds),
      pages: z.int().positive().nullable(),
      characters: z.int().nonnegative(),
      isSeen: z.boolean().default(false),
      isClients: z.boolean().default(false),
      unreadPages: z.int().nonnegative().default(0),
      addedAt: instantSchema,
    }),
  ),
  /** Of the word about its booking; 0 for one that its owner made. */
  version: z.int().nonnegative(),
  createdAt: instantSchema,
  changedAt: instantSchema,
  deleteAfter: instantSchema,
});
export type DossierDocument = z.infer<typeof dossierDocumentSchema>;

/** `dossiers/{id}/texts/{fileId}` */
export const fileTextDocumentSchema = storedObject({ ownerId: idSchema, text: z.string() });

const storedSideSchema = storedObject({ locale: storedLocaleSchema, blocks: z.array(blockSchema) });

/** `exchanges/{id}` */
export const exchangeDocumentSchema = storedObject({
  ownerId: idSchema,
  dossierId: idSchema,
  kind: z.enum(askKinds),
  question: z.string(),
  state: z.enum(exchangeStates),
  answer: storedSideSchema.nullable(),
  forClient: storedSideSchema.nullable(),
  sources: z.array(
    storedObject({
      id: z.string(),
      kind: z.enum(['file', 'need', 'page']),
      title: z.string(),
      url: z.string().nullable(),
      fileId: idSchema.nullable(),
    }),
  ),
  model: storedObject({ vendor: z.enum(vendors), model: z.string() }).nullable(),
  isCut: z.boolean(),
  promptVersion: z.string(),
  askedAt: instantSchema,
  answeredAt: instantSchema.nullable(),
  keptAs: z.string().nullable(),
  isKept: z.boolean(),
  /** The words by which it is found. */
  words: z.array(z.string()),
});
export type ExchangeDocument = z.infer<typeof exchangeDocumentSchema>;

/** `used_tokens/{id}` and `heard_words/{id}`: what came once is known until it can come no more. */
export const onceDocumentSchema = storedObject({ expiresAt: instantSchema });

/** What a model was asked, and what that cost. */
const modelCostShape = {
  vendor: z.enum(vendors),
  model: z.string(),
  calls: z.int().nonnegative(),
  failures: z.int().nonnegative(),
  input: z.int().nonnegative(),
  output: z.int().nonnegative(),
  /** Millionths of a US dollar. */
  cost: z.int().nonnegative(),
};

/** `model_costs/{day}-{vendor}-{model}`: for everybody on a day, UTC. */
export const modelCostDocumentSchema = storedObject({ day: z.string(), ...modelCostShape });

/** `member_costs/{uid}_{periodStart}`: for one member in a billing period, by model. */
export const memberCostDocumentSchema = storedObject({
  uid: z.string(),
  periodStart: instantSchema,
  cost: modelCostShape.cost,
  models: z.record(z.string(), storedObject(modelCostShape)),
});
