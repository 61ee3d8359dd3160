import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { CODE_LENGTH } from '@sos/domain/affiliates/code';
import { contentKinds, resourceForms } from '@sos/domain/content/content';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { locales } from '@sos/domain/shared/locale';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { closed } from './closed.ts';
import { instantSchema, localeSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const LONGEST_ID = 40;
const LONGEST_TEXT = 20_000;
const MOST_ITEMS = 100;
const MOST_SLIDES = 100;
const contentIdSchema = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[a-z][a-z0-9_]*$/);
const countSchema = z.int().nonnegative();
const textSchema = z.string().max(LONGEST_TEXT);

const termsSchema = storedObject({
  programmes: z.array(z.enum(affiliateRoles)),
  place: z.int(),
  isOffered: z.boolean(),
  passMark: z.int().nullable(),
  form: z.enum(resourceForms).nullable(),
  /** By language, of which a newer release may know more. */
  texts: z.record(z.string().regex(/^[a-z]{2,3}$/), textSchema),
});

/** `training_modules/{id}`, `affiliate_resources/{id}` and `posts/{id}`. */
export const contentDocumentSchema = storedObject({
  ...termsSchema.shape,
  /** Rises with each change of an admin. */
  revision: countSchema,
});

const progressSchema = storedObject({
  tries: countSchema,
  day: countSchema,
  triesThatDay: countSchema,
  best: countSchema,
  passedAt: instantSchema.nullable(),
  lastId: z.string(),
  lastRight: countSchema,
});

/** `training_progress/{uid}`: how far somebody has come, by the modules' ids. */
export const trainingProgressSchema = storedObject({ modules: z.record(contentIdSchema, progressSchema) });
export const trainingProgressMarks: MarksOf<z.infer<typeof trainingProgressSchema>> = { modules: 'owner: deleted' };

const strictTerms = closed(storedObject({ ...termsSchema.shape, texts: z.partialRecord(z.enum(locales), textSchema) }));
const managing = {
  input: z.strictObject({
    id: contentIdSchema,
    terms: strictTerms,
    /** Null for a new one. */
    revision: countSchema.nullable(),
    reason: reasonSchema,
    undoes: undoesSchema,
  }),
  output: z.strictObject({ id: contentIdSchema, revision: countSchema }),
  refusals: [...deedRefusals, 'content_invalid', 'content_known'],
} as const;

const own = { region: 'europe-west2', access: 'member', resources: 'user' } as const;
const inLanguage = z.strictObject({ language: localeSchema });
const noteSchema = { id: contentIdSchema, title: textSchema, text: textSchema };

export const contentCallables = {
  /** The modules of the caller’s programme, without their right answers. `not_found` where it has none. */
  getTrainingModules: callable({
    ...own,
    input: inLanguage,
    output: z.strictObject({
      modules: z
        .array(
          z.strictObject({
            id: contentIdSchema,
            revision: countSchema,
            title: textSchema,
            slides: z.array(z.strictObject({ title: textSchema, text: textSchema })).max(MOST_SLIDES),
            questions: z.array(z.strictObject({ text: textSchema, options: z.array(textSchema) })).max(MOST_SLIDES),
            passMark: countSchema,
            tries: countSchema,
            triesLeft: countSchema,
            best: countSchema,
            passedAt: instantSchema.nullable(),
          }),
        )
        .max(MOST_ITEMS),
      /** Once all of them are passed. */
      certificate: z.strictObject({ name: z.string(), at: instantSchema }).nullable(),
    }),
    refusals: ['not_found'],
  }),
  /** The same `attemptId` is one try, however often it is sent. */
  submitTrainingQuiz: callable({
    ...own,
    limits: ['saves_by_person'],
    input: z.strictObject({
      moduleId: contentIdSchema,
      /** The module as the caller saw it. */
      revision: countSchema,
      attemptId: z.uuid(),
      /** The place of the answer that was chosen for each question. */
      answers: z.array(countSchema.max(MOST_SLIDES)).max(MOST_SLIDES),
    }),
    output: z.strictObject({ right: countSchema, isPassed: z.boolean(), triesLeft: countSchema }),
    refusals: ['not_found', 'module_changed', 'no_tries_left'],
  }),
  getAffiliateResources: callable({
    ...own,
    input: inLanguage,
    output: z.strictObject({
      resources: z.array(z.strictObject({ ...noteSchema, form: z.enum(resourceForms) })).max(MOST_ITEMS),
    }),
    refusals: ['not_found'],
  }),
  /** Each with the caller’s own link in it. */
  getReadyMadePosts: callable({
    ...own,
    input: inLanguage,
    output: z.strictObject({ posts: z.array(z.strictObject(noteSchema)).max(MOST_ITEMS) }),
    refusals: ['not_found'],
  }),
  /** What a blogger needs to put us on their pages. */
  getIntegrationGuide: callable({
    ...own,
    input: z.strictObject({}),
    output: z.strictObject({ code: z.string().length(CODE_LENGTH), link: z.url() }),
    refusals: ['not_found'],
  }),
  /** All there is of a kind, also what is not offered. */
  adminListContent: callable({
    ...adminView,
    region: 'europe-west2',
    input: z.strictObject({ kind: z.enum(contentKinds) }),
    output: z.strictObject({
      items: z
        .array(z.strictObject({ id: contentIdSchema, terms: strictTerms, revision: countSchema }))
        .max(MOST_ITEMS),
    }),
    refusals: [],
  }),
  /** Makes an item, or changes it for whoever saw it at `revision`; so do the other two. */
  adminManageTraining: callable({ ...adminDeed, region: 'europe-west2', ...managing }),
  adminManageResources: callable({ ...adminDeed, region: 'europe-west2', ...managing }),
  adminManagePosts: callable({ ...adminDeed, ...managing }),
};
