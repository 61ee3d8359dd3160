import type { Output } from '@sos/contracts/callables';

export type ReportedReview = Output<'adminListReportedReviews'>['reviews'][number];
export type ReviewDeed = 'hide' | 'show' | 'dismiss';

/** What can be done: what is shown is hidden, or left as it is where nobody has decided yet. */
export function deedsOf({ hiddenBecause, outcome }: Pick<ReportedReview, 'hiddenBecause' | 'outcome'>): ReviewDeed[] {
  if (hiddenBecause !== null) return ['show'];
  return outcome === null ? ['hide', 'dismiss'] : ['hide'];
}
