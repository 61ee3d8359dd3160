import type { SessionDocument } from '@sos/contracts/calls';
import { absences } from '@sos/domain/calls/presence';
import { ANSWER_LIMIT, RETURN_LIMIT, wasCalledBack } from '@sos/domain/calls/return';
import { lastAttempt } from '@sos/domain/calls/session';
import { isUnreached } from './describe.ts';
import type { Side } from './describe.ts';

/** Somebody who has left a call that goes on, and how they may come back. */
export interface Return {
  readonly gone: Side;
  /** `left` may still be called back, `called` is, `ringing` is and their telephone rings, `late` was and can only ring us. */
  readonly step: 'left' | 'called' | 'ringing' | 'late';
  /** Whole seconds until the call ends without them: while the one who stays is asked, if they press nothing. */
  readonly seconds: number;
}

/** The one who may come back; null when nobody is away, or both are. */
export function returnOf(session: SessionDocument, now: number): Return | null {
  const [absence, ...others] = session.status === 'active' ? absences(session) : [];
  if (!absence || others.length > 0) return null;
  const { party, lost, since } = absence;
  const step = stepOf(session, party, lost.id);
  const limit = step === 'left' ? ANSWER_LIMIT : RETURN_LIMIT;
  const left = Math.ceil((since - now) / 1000 + limit);
  return { gone: party, step, seconds: Math.min(Math.max(left, 0), limit) };
}

function stepOf(session: SessionDocument, gone: Side, lostId: string): Return['step'] {
  const party = session[gone];
  const last = lastAttempt(party);
  if (!last || !wasCalledBack(party)) return 'left';
  if (last.id === lostId) return last.callBackAt === null ? 'late' : 'called';
  if (last.result !== null || last.endedAt !== null) return 'late';
  return isUnreached(session) ? 'called' : 'ringing';
}
