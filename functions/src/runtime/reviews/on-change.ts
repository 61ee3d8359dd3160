import { reviewDocuments, reviewReportDocuments } from '../../adapters/firestore/reviews/review-documents.ts';
import { makeKeepRating } from '../../usecases/reviews/keep-rating.ts';
import { makeTellOfDecision } from '../../usecases/reviews/tell-of-decision.ts';
import { makeTellOfReview } from '../../usecases/reviews/tell-of-review.ts';
import type { DocumentChange, DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { notify } from '../notifications/wiring.ts';
import { reviewPorts } from './wiring.ts';

const keepRating = makeKeepRating(reviewPorts);
const tellOfDecision = makeTellOfDecision({ ...reviewPorts, notify });
const tellOfReview = makeTellOfReview({ ...reviewPorts, notify });

/** The provider's id is the one before the last collection of the path. */
function providerOf({ before, after }: Pick<DocumentChange, 'before' | 'after'>): string {
  const provider = (after ?? before)?.ref.parent.parent?.id;
  if (provider === undefined) throw new Error('a review lies below a profile');
  return provider;
}

/** A review that was taken away counts no more, so that a deletion is followed too. */
const countReviews: DocumentHandler = (change) => keepRating(providerOf(change));

const tellParties: DocumentHandler = (change) =>
  about(reviewDocuments, ({ before, after }) => tellOfReview({ providerId: providerOf(change), before, after }))(
    change,
  );

export const onReview: readonly DocumentHandler[] = [countReviews, tellParties];
export const onReviewReport: readonly DocumentHandler[] = [
  about(reviewReportDocuments, ({ id, before, after }) => tellOfDecision(id, before, after)),
];
