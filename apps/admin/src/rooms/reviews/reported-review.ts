import type { Output } from '@sos/contracts/callables';

export type ReportedReview = Output<'adminListReportedReviews'>['reviews'][number];
