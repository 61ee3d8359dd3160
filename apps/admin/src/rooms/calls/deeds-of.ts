import type { CallSession } from '@sos/domain/calls/session';
import { isTerminal } from '@sos/domain/calls/session';

export type CallDeed = 'cancel' | 'release' | 'capture' | 'again' | 'free';

/** What an admin may do with a call as it is: the server refuses everything else. */
export function deedsOf({ status, settlement }: Pick<CallSession, 'status' | 'settlement'>): readonly CallDeed[] {
  if (status === 'scheduled') return ['cancel'];
  if (status === 'active') return ['release', 'capture'];
  if (!isTerminal({ status })) return ['release'];
  return settlement.status.endsWith('_due') ? ['again', 'free'] : ['free'];
}
