import type { SessionDocument } from '@sos/contracts/calls';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { callFunction } from '@sos/browser/call-function';
import { offsetAfter } from './server-clock.ts';

export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | {
      readonly status: 'ready';
      readonly session: SessionDocument;
      /** How far the server's clock is ahead of this device, in milliseconds. */
      readonly offset: number;
      /** Whether changes still arrive. */
      readonly live: boolean;
    };

type SessionEvent =
  | { readonly type: 'asked'; readonly session: SessionDocument; readonly offset: number }
  | { readonly type: 'seen'; readonly session: SessionDocument; readonly deviceNow: number }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'again' };

function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'again':
      return { status: 'loading' };
    case 'failed':
      return state.status === 'ready' ? { ...state, live: false } : { status: 'failed', error: event.error };
    case 'asked':
      // The listener may already have brought a newer session.
      return state.status === 'ready'
        ? { ...state, offset: event.offset }
        : { status: 'ready', session: event.session, offset: event.offset, live: true };
    case 'seen': {
      const known = state.status === 'ready' ? state.offset : 0;
      const offset = offsetAfter(known, event.session, event.deviceNow);
      return { status: 'ready', session: event.session, offset, live: true };
    }
  }
}

/** One session, kept up to date. One request gives its first state and the server's time; the listener brings the changes. */
export function useSession(sessionId: string): [SessionState, () => void] {
  const [state, dispatch] = useReducer(reduce, { status: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const failed = (error: unknown) => {
      if (!controller.signal.aborted) dispatch({ type: 'failed', error });
    };
    callFunction('getCallStatus', { sessionId }, controller.signal).then(
      ({ session, serverNow }) => dispatch({ type: 'asked', session, offset: serverNow - Date.now() }),
      failed,
    );
    const stop = import('./watch-session.ts').then(({ watchSession }) =>
      watchSession(sessionId, {
        onSession: (session) => dispatch({ type: 'seen', session, deviceNow: Date.now() }),
        onError: failed,
      }),
    );
    stop.catch(failed);
    return () => {
      controller.abort();
      void stop.then((unsubscribe) => unsubscribe());
    };
  }, [sessionId, round]);
  const again = useCallback(() => {
    dispatch({ type: 'again' });
    setRound((count) => count + 1);
  }, []);
  return [state, again];
}
