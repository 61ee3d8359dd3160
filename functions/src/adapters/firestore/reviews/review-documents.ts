import { paths } from '@sos/contracts/paths';
import {
  givenReviewSchema,
  ratingDocumentSchema,
  reviewDocumentSchema,
  reviewReporterSchema,
  reviewReportSchema,
} from '@sos/contracts/reviews';
import { documentsOf } from '../shared/documents.ts';

export const reviewDocuments = documentsOf(reviewDocumentSchema, paths.profileReview);
export const givenReviewDocuments = documentsOf(givenReviewSchema, paths.givenReview);
export const ratingDocuments = documentsOf(ratingDocumentSchema, paths.profileRating);
export const reviewReportDocuments = documentsOf(reviewReportSchema, paths.reviewReport);
export const reviewReporterDocuments = documentsOf(reviewReporterSchema, paths.reviewReporter);
