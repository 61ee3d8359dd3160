import { useSubmission as useAnySubmission } from '@sos/browser/use-submission';
import { accountFailure } from './failures.ts';

/** A form about an account, whose failures have the words of this area. */
export function useSubmission(send: Parameters<typeof useAnySubmission>[0]) {
  return useAnySubmission(send, accountFailure);
}
