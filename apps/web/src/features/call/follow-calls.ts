import { CallableError } from '@sos/browser/callable-client';
import type { SessionDocument } from '@sos/contracts/calls';
import type { CallListFollow } from './read-then-watch.ts';

export interface CallsState {
  /** Null while nothing is known. */
  readonly sessions: readonly SessionDocument[] | null;
  /** Why nothing newer comes. */
  readonly error: unknown;
}
type Watch = (to: CallListFollow) => Promise<() => void>;

/** Milliseconds of silence after which a person is told that nothing comes; what comes later is shown all the same. */
const patience = 10_000;

/** Follows a list of calls by a listener, which may never speak. Returns the way to stop. */
export function followCalls(watch: Watch, tell: (state: Partial<CallsState>) => void): () => void {
  let stopped = false;
  const timer = setTimeout(() => fail(new CallableError('offline', 'no answer yet')), patience);
  const say = (state: Partial<CallsState>) => {
    clearTimeout(timer);
    if (!stopped) tell(state);
  };
  const fail = (error: unknown) => say({ error });
  const stop = watch({
    onRead: (sessions) => {
      if (!stopped) tell({ sessions });
    },
    onSessions: (sessions) => say({ sessions, error: null }),
    onError: fail,
  });
  stop.catch(fail);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop.then(
      (unsubscribe) => unsubscribe(),
      () => undefined,
    );
  };
}
