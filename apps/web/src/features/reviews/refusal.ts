import { reasonOf } from '@sos/browser/callable-client';

const named = [
  'contact_details',
  'review_exists',
  'reply_exists',
  'review_too_late',
  'call_not_billed',
  'too_many_requests',
  'offline',
] as const;

/** The name of the words that say why a review, a reply or a report was not taken. */
export function refusalName(error: unknown): (typeof named)[number] | 'failed' {
  const reason = reasonOf(error);
  return named.find((name) => name === reason) ?? 'failed';
}
