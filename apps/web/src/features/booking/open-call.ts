import { callFunction } from '@sos/browser/call-function';
import { isTerminal } from '@sos/domain/calls/session';
import { isOpenFor, ownCall } from '../../shared/call/own-call.ts';

/** The call that this person has booked and that is coming or running, if this device knows one and the server agrees; throws when it cannot be asked. */
export async function openCallOf(uid: string): Promise<string | null> {
  const call = ownCall();
  if (!isOpenFor(uid, call)) return null;
  const { session } = await callFunction('getCallStatus', { sessionId: call.sessionId });
  return isTerminal(session) || session.clientId !== uid ? null : session.id;
}
