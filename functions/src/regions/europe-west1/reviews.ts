import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/reviews/wiring.ts')).reviewPorts;
const moderating = () => import('../../usecases/reviews/moderate-review.ts');
const lists = () => import('../../usecases/reviews/list-reviews.ts');

export const submitReview = callable('submitReview', { secrets: [] }, async () => {
  const { makeSubmitReview } = await import('../../usecases/reviews/submit-review.ts');
  return makeSubmitReview(await ports());
});

export const replyToReview = callable('replyToReview', { secrets: [] }, async () => {
  const { makeReplyToReview } = await import('../../usecases/reviews/reply-to-review.ts');
  return makeReplyToReview(await ports());
});

export const reportReview = callable('reportReview', { secrets: [] }, async () => {
  const { makeReportReview } = await import('../../usecases/reviews/report-review.ts');
  return makeReportReview(await ports());
});

export const listGivenReviews = callable('listGivenReviews', { secrets: [] }, async () => {
  return (await lists()).makeListGivenReviews(await ports());
});

export const listReceivedReviews = callable('listReceivedReviews', { secrets: [] }, async () => {
  return (await lists()).makeListReceivedReviews(await ports());
});

export const listReviews = callable('listReviews', { secrets: [] }, async () => {
  return (await lists()).makeListReviews(await ports());
});

export const adminListReportedReviews = callable('adminListReportedReviews', { secrets: [] }, async () => {
  return (await moderating()).makeListReportedReviews(await ports());
});

export const adminModerateReview = callable('adminModerateReview', { secrets: [] }, async () => {
  return (await moderating()).makeModerateReview(await ports());
});
