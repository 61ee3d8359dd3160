import { asArticleAddress } from '@sos/domain/articles/address';
import { articleFaults, articleStates, MOST_ARTICLES } from '@sos/domain/articles/shelf';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { ofAffiliate } from './affiliate-dashboard.ts';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { writtenTextSchema } from './chosen.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const LONGEST_TITLE = 150;
const LONGEST_TYPED = 2000;
const SHELVES_A_PAGE = 20;
const countSchema = z.int().nonnegative();
const markSchema = z.string().regex(/^[\w-]{1,40}$/);

const articleSchema = storedObject({
  id: markSchema,
  address: z.string(),
  title: z.string(),
  state: z.enum(articleStates),
  fault: z.enum(articleFaults).nullable(),
  addedAt: instantSchema,
  decidedAt: instantSchema.nullable(),
});

/** `articles/{uid}`: what a blogger has written about us, with what came by each. */
export const shelfSchema = storedObject({
  articles: z.array(articleSchema).readonly(),
  counts: z.record(markSchema, storedObject({ clicks: countSchema, calls: countSchema, earned: countSchema })),
  countedAt: instantSchema.nullable(),
  /** Whether one of them is to be read, and whether one of them is counted. */
  isWaiting: z.boolean(),
  isCounted: z.boolean(),
});
export type StoredShelf = z.infer<typeof shelfSchema>;

export const shelfMarks: MarksOf<StoredShelf> = {
  articles: 'owner: deleted',
  counts: 'owner: deleted',
  countedAt: 'none',
  isWaiting: 'none',
  isCounted: 'none',
};

const viewShape = {
  id: markSchema,
  address: z.string(),
  title: z.string(),
  state: z.enum(articleStates),
  fault: z.enum(articleFaults).nullable(),
  addedAt: instantSchema,
};

export const articleCallables = {
  /** The caller’s articles by one document, the best first. `not_found` for whoever is no blogger. */
  getRankings: callable({
    ...ofAffiliate,
    input: z.strictObject({}),
    output: z.strictObject({
      articles: z
        .array(z.strictObject({ ...viewShape, clicks: countSchema, calls: countSchema, earned: countSchema }))
        .max(MOST_ARTICLES),
      countedAt: instantSchema.nullable(),
    }),
    refusals: ['not_found'],
  }),
  /** Enters an article; one that is there already stays as it is. */
  submitArticle: callable({
    ...ofAffiliate,
    limits: ['saves_by_person'],
    input: z.strictObject({
      address: z
        .string()
        .max(LONGEST_TYPED)
        .refine((typed) => asArticleAddress(typed) !== undefined),
      title: writtenTextSchema.min(1).max(LONGEST_TITLE),
    }),
    output: z.strictObject({}),
    refusals: ['not_found', 'articles_full'],
  }),
  /** Its clicks and calls stay the blogger's; they are counted for no article any more. One that is not there is fine. */
  removeArticle: callable({
    ...ofAffiliate,
    limits: ['saves_by_person'],
    input: z.strictObject({ articleId: markSchema }),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
  /** Bloggers with articles: those of whom some are to be read, or of whom some are counted. */
  adminListArticles: callable({
    ...adminView,
    region: 'europe-west2',
    input: z.strictObject({ view: z.enum(['waiting', 'counted']), cursor: idSchema.optional() }),
    output: z.strictObject({
      bloggers: z
        .array(z.strictObject({ uid: idSchema, articles: z.array(z.strictObject(viewShape)).max(MOST_ARTICLES) }))
        .max(SHELVES_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
  /** Approves or refuses an article in the state that the admin has seen. */
  adminDecideArticle: callable({
    ...adminDeed,
    region: 'europe-west2',
    input: z.strictObject({
      uid: idSchema,
      articleId: markSchema,
      seen: z.enum(articleStates),
      /** Null to approve it. */
      fault: z.enum(articleFaults).nullable(),
      reason: reasonSchema,
    }),
    output: z.strictObject({ state: z.enum(articleStates) }),
    refusals: deedRefusals,
  }),
};
