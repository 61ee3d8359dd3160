import { paths } from '@sos/contracts/paths';
import { documentTrigger } from '../../runtime/document-trigger.ts';

export const onReviewWritten = documentTrigger(
  'europe-west3',
  { event: 'written', document: paths.profileReview('{provider}', '{id}'), secrets: [] },
  async () => [
    ...(await import('../../runtime/reviews/on-change.ts')).onReview,
    ...(await import('../../runtime/agencies/on-change.ts')).onReview,
  ],
);

export const onReviewReportWritten = documentTrigger(
  'europe-west3',
  { event: 'written', document: paths.reviewReport('{id}'), secrets: [] },
  async () => (await import('../../runtime/reviews/on-change.ts')).onReviewReport,
);
