import type { Output } from '@sos/contracts/callables';
import { MOST_ANSWERS } from '@sos/domain/support/request';

export type SupportRequest = Output<'adminListSupportRequests'>['requests'][number];
export type SupportDeed = 'answer' | 'close' | 'reopen';

/** What can be done with a request as it is. */
export function deedsFor({ status, answers }: Pick<SupportRequest, 'status' | 'answers'>): readonly SupportDeed[] {
  if (status === 'closed') return ['reopen'];
  return answers.length < MOST_ANSWERS ? ['answer', 'close'] : ['close'];
}
