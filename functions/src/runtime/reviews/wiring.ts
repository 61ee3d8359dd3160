import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { makeAuthors } from '../../adapters/firestore/reviews/authors.ts';
import { makeRatingStore } from '../../adapters/firestore/reviews/rating-store.ts';
import { makeReportStore } from '../../adapters/firestore/reviews/report-store.ts';
import { makeReviewStore } from '../../adapters/firestore/reviews/review-store.ts';
import { makeIsPublic } from '../../usecases/providers/is-public.ts';
import { sessions } from '../calls/stores.ts';
import { alerts, clock, reportCorrupt } from '../shared/wiring.ts';

export const reviewPorts = {
  reviews: makeReviewStore(reportCorrupt),
  ratings: makeRatingStore(reportCorrupt),
  reports: makeReportStore(reportCorrupt),
  sessions,
  authors: makeAuthors(),
  profiles: { isPublic: makeIsPublic({ profiles: makeProfileStore(reportCorrupt) }) },
  alerts,
  clock,
};
