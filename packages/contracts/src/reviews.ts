import { locales } from '@sos/domain/shared/locale';
import {
  HIGHEST_RATING,
  LONGEST_REPLY,
  LONGEST_REVIEW,
  LOWEST_RATING,
  type Reply,
  reportOutcomes,
  reportReasons,
} from '@sos/domain/reviews/review';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { writtenTextSchema } from './chosen.ts';
import { idSchema, instantSchema, localeSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

const ratingSchema = z.int().min(LOWEST_RATING).max(HIGHEST_RATING);
const replySchema = z.strictObject({ text: z.string(), at: instantSchema });
const storedReplySchema: z.ZodType<Reply> = storedObject({ text: z.string(), at: instantSchema });

const review = {
  /** The id of the reviewed session. */
  id: idSchema,
  authorName: z.string(),
  rating: ratingSchema,
  text: z.string(),
  createdAt: instantSchema,
};
/** A review as everybody sees it. */
export const reviewSchema = z.strictObject({
  ...review,
  language: localeSchema.nullable(),
  reply: replySchema.nullable(),
});

/** The stored review, `sos_profiles/{uid}/reviews/{sessionId}`. Whoever may see the profile may read it: nothing of the author but the name. */
export const reviewDocumentSchema = storedObject({
  ...review,
  language: storedChoice(locales, 'en').nullable().default(null),
  reply: storedReplySchema.nullable().default(null),
  hiddenBecause: z.string().nullable().default(null),
});

export const reviewMarks: MarksOf<z.infer<typeof reviewDocumentSchema>> = {
  id: 'none',
  createdAt: 'none',
  language: 'none',
  hiddenBecause: 'none',
  authorName: 'client: blanked, shown to provider',
  rating: 'none',
  text: 'none',
  reply: 'provider: deleted, shown to client',
};

/** `given_reviews/{sessionId}`: whose review it is, which the review itself does not say. */
export const givenReviewSchema = storedObject({
  clientId: idSchema,
  providerId: idSchema,
  providerName: z.string(),
  createdAt: instantSchema,
});

export const givenReviewMarks: MarksOf<z.infer<typeof givenReviewSchema>> = {
  clientId: 'client: deleted',
  createdAt: 'client: deleted',
  providerId: 'none',
  providerName: 'provider: pseudonym, shown to client',
};

/** `sos_profiles/{uid}/private/rating`: the last count of the reviews. */
export const ratingDocumentSchema = storedObject({
  /** Rises with each count, so that of two at once the one with the older view is made again. */
  round: z.int().nonnegative(),
  count: z.int().nonnegative(),
  sum: z.int().nonnegative(),
});

/** `review_reports/{reviewId}`: that members object to a review. */
export const reviewReportSchema = storedObject({
  providerId: idSchema,
  reviewId: idSchema,
  /** Persons. */
  count: z.int().nonnegative(),
  firstAt: instantSchema,
  lastAt: instantSchema,
  /** When an admin decided; null again once somebody else reports it. */
  closedAt: instantSchema.nullable().default(null),
  outcome: storedChoice(reportOutcomes, 'kept').nullable().default(null),
});
/** `review_reports/{reviewId}/reporters/{uid}`: who objects, once. */
export const reviewReporterSchema = storedObject({
  reason: storedChoice(reportReasons, 'other'),
  at: instantSchema,
});

/** Visible characters, not only spaces. */
const textOf = (longest: number) => writtenTextSchema.min(1).max(longest);
const page = z.strictObject({ cursor: idSchema.optional() });
const nextCursor = idSchema.nullable();

export const reviewCallables = {
  submitReview: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'user',
    input: z.strictObject({
      sessionId: idSchema,
      rating: ratingSchema,
      text: writtenTextSchema.max(LONGEST_REVIEW),
      language: localeSchema,
    }),
    output: z.strictObject({}),
    refusals: ['not_found', 'call_not_billed', 'review_too_late', 'review_exists', 'contact_details'],
  }),
  replyToReview: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    input: z.strictObject({ reviewId: idSchema, text: textOf(LONGEST_REPLY) }),
    output: z.strictObject({}),
    refusals: ['not_found', 'reply_exists', 'contact_details'],
  }),
  reportReview: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    limits: ['reviews_reported'],
    input: z.strictObject({ providerId: idSchema, reviewId: idSchema, reason: z.enum(reportReasons) }),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
  /** The caller's own reviews, the newest first; of one session where one is named. */
  listGivenReviews: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'user',
    input: page.extend({ sessionId: idSchema.optional() }),
    output: z.strictObject({
      reviews: z.array(reviewSchema.extend({ providerId: idSchema, providerName: z.string(), hidden: z.boolean() })),
      nextCursor,
    }),
    refusals: [],
  }),
  /** What clients wrote about the caller, the newest first. */
  listReceivedReviews: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    input: page,
    output: z.strictObject({ reviews: z.array(reviewSchema), nextCursor }),
    refusals: [],
  }),
  /** What clients wrote about a provider whom everybody may see, the newest first. */
  listReviews: callable({
    region: 'europe-west1',
    access: 'public',
    resources: 'highTraffic',
    limits: ['public_by_address', 'public_by_network'],
    input: page.extend({ providerId: idSchema }),
    output: z.strictObject({ reviews: z.array(reviewSchema), nextCursor }),
    refusals: ['not_found'],
  }),
  /** Reviews that members object to, the last reported first; those that nobody decided about, or all. */
  adminListReportedReviews: callable({
    ...adminView,
    input: page.extend({ state: z.enum(['open', 'all']).default('open') }),
    output: z.strictObject({
      reviews: z.array(
        reviewSchema.extend({
          providerId: idSchema,
          hiddenBecause: z.string().nullable(),
          /** Persons. */
          reports: z.int().nonnegative(),
          reasons: z.array(z.enum(reportReasons)),
          lastReportedAt: instantSchema,
          /** Null while nobody has decided. */
          outcome: z.enum(reportOutcomes).nullable(),
          decidedAt: instantSchema.nullable(),
        }),
      ),
      nextCursor,
    }),
    refusals: [],
  }),
  /** Takes a review out of sight with its reason, or shows it again; or leaves it as it is and closes its reports. */
  adminModerateReview: callable({
    ...adminDeed,
    input: z.strictObject({
      providerId: idSchema,
      reviewId: idSchema,
      hidden: z.boolean(),
      dismissesReports: z.boolean().default(false),
      reason: reasonSchema,
      undoes: undoesSchema,
    }),
    output: z.strictObject({ hidden: z.boolean() }),
    refusals: deedRefusals,
  }),
};

export type ShownReview = z.infer<typeof reviewSchema>;
export type ReviewDocument = z.infer<typeof reviewDocumentSchema>;
export type GivenReviewDocument = z.infer<typeof givenReviewSchema>;
export type RatingDocument = z.infer<typeof ratingDocumentSchema>;
