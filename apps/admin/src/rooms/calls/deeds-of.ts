import type { CallSession } from '@sos/domain/calls/session';
import { isTerminal } from '@sos/domain/calls/session';

export type CallDeed = 'cancel' | 'release' | 'capture' | 'again' | 'refund' | 'collect' | 'free';

/** What can still be done about the money of a call that is over. */
const ofMoney: Readonly<Partial<Record<CallSession['settlement']['status'], CallDeed>>> = {
  capture_due: 'again',
  release_due: 'again',
  captured: 'refund',
  uncollected: 'collect',
};

/** What an admin may do with a call as it is: the server refuses everything else. */
export function deedsOf({ status, settlement }: Pick<CallSession, 'status' | 'settlement'>): readonly CallDeed[] {
  if (status === 'scheduled') return ['cancel'];
  if (status === 'active') return ['release', 'capture'];
  if (!isTerminal({ status })) return ['release'];
  const moved = ofMoney[settlement.status];
  return moved ? [moved, 'free'] : ['free'];
}
