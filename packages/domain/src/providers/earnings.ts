import { type CallSession, isTerminal } from '../calls/session.ts';

/** How a call stands for its provider. `undecided`: it is over, and the money has not been told of yet. */
export const callStanding = ['open', 'undecided', 'earned', 'not_charged', 'refunded'] as const;
export type CallStanding = (typeof callStanding)[number];

/** What could not be collected is undecided until the platform has written it off, and then owed all the same. */
export function standingOf(session: Pick<CallSession, 'status' | 'settlement'>, isWrittenOff = false): CallStanding {
  if (!isTerminal(session)) return 'open';
  switch (session.settlement.status) {
    case 'captured':
      return 'earned';
    case 'uncollected':
      return isWrittenOff ? 'earned' : 'undecided';
    case 'refunded':
      return 'refunded';
    case 'released':
    case 'release_due':
      return 'not_charged';
    case 'capture_due':
      return 'undecided';
    case 'none':
      return session.status === 'completed' ? 'undecided' : 'not_charged';
  }
}
