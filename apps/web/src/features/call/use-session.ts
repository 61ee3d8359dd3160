import { callFunction } from '@sos/browser/call-function';
import { whenHere } from '@sos/browser/auth/is-here';
import { currentAccount, useAccount } from '@sos/browser/auth/account';
import { isTerminal } from '@sos/domain/calls/session';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { knownCalls } from '../../shared/call/known-calls.ts';
import { isOpenFor, ownCall, rememberOwnCall } from '../../shared/call/own-call.ts';
import { followSession } from './follow-session.ts';
import { nextSessionState, stateFrom } from './session-state.ts';
import type { Recalled, SessionState } from './session-state.ts';

/** What this device remembers of the session, if it is the person's own. */
function remembered(uid: string, sessionId: string): Recalled['known'] {
  const call = ownCall();
  if (call?.sessionId === sessionId && call.uid === uid && call.known) return call.known;
  const session = knownCalls(uid)?.find(({ id }) => id === sessionId);
  return session ? { session, offset: 0 } : null;
}

/** Remembers the person's own call, unless another one of theirs is still open. */
function remember({ session, offset }: Extract<SessionState, { status: 'ready' }>): void {
  const uid = currentAccount()?.uid;
  if (!uid || ![session.clientId, session.providerId].includes(uid)) return;
  const call = ownCall();
  const same = call?.sessionId === session.id;
  if (!same && isTerminal(session) && isOpenFor(uid, call)) return;
  rememberOwnCall({ uid, sessionId: session.id, phone: same ? call.phone : null, known: { session, offset } });
}

/** One session, kept up to date; first as this device remembers it, for when nobody answers. */
export function useSession(sessionId: string): [SessionState, () => void] {
  const [state, dispatch] = useReducer(nextSessionState, stateFrom(null));
  const uid = useAccount()?.uid;
  const [round, setRound] = useState(0);
  useEffect(
    () =>
      followSession(
        {
          ask: (signal) => callFunction('getCallStatus', { sessionId }, signal),
          watch: async (to) => (await import('./watch-session.ts')).watchSession(sessionId, to),
        },
        dispatch,
      ),
    [sessionId, round],
  );
  useEffect(() => {
    const recall = (of: string) => dispatch({ type: 'recalled', known: remembered(of, sessionId) });
    return uid === undefined ? undefined : whenHere(uid, () => recall(uid));
  }, [uid, sessionId]);
  useEffect(() => {
    if (state.status === 'ready' && ['live', 'asked'].includes(state.freshness)) remember(state);
  }, [state]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return [state, again];
}
