import type { MemberStatement } from './statement-csv.ts';

type Share = Pick<MemberStatement['shares'][number], 'earned' | 'sent' | 'reversed' | 'status' | 'isOwn' | 'bounced'>;

/** Where a share is, in as few words as a manager needs; the member themselves sees why. */
export type ShareStanding = 'own' | 'paid' | 'part' | 'back' | 'stuck' | 'waiting';

export function shareStanding({ earned, sent, reversed, status, isOwn, bounced }: Share): ShareStanding {
  if (isOwn) return 'own';
  const arrived = sent - reversed;
  if (bounced !== null || status === 'failed') return 'stuck';
  if (earned > 0 && arrived >= earned) return 'paid';
  if (arrived > 0) return 'part';
  return reversed > 0 && earned === 0 ? 'back' : 'waiting';
}
