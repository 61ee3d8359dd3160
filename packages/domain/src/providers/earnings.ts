import { type CallSession, isTerminal, type SettlementStatus } from '../calls/session.ts';

/** How a call stands for its provider. `undecided`: it is over, and the money has not been told of yet. */
export const callStanding = ['open', 'undecided', 'earned', 'not_charged', 'refunded'] as const;
export type CallStanding = (typeof callStanding)[number];

const decided: Readonly<Record<Exclude<SettlementStatus, 'none' | 'uncollected'>, CallStanding>> = {
  capture_due: 'undecided',
  captured: 'earned',
  release_due: 'not_charged',
  released: 'not_charged',
  refunded: 'refunded',
};

/** What could not be collected is undecided until the platform has written it off, and then owed all the same. */
export function standingOf(session: Pick<CallSession, 'status' | 'settlement'>, isWrittenOff = false): CallStanding {
  const { status } = session.settlement;
  if (!isTerminal(session)) return 'open';
  if (status === 'uncollected') return isWrittenOff ? 'earned' : 'undecided';
  if (status === 'none') return session.status === 'completed' ? 'undecided' : 'not_charged';
  return decided[status];
}
