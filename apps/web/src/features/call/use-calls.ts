import { useCallback, useEffect, useState } from 'react';
import { whenHere } from '@sos/browser/auth/is-here';
import type { CallsState } from './follow-calls.ts';
import { followCalls } from './follow-calls.ts';
import { readThenWatch } from './read-then-watch.ts';
import { knownCalls, rememberCalls } from '../../shared/call/known-calls.ts';

const PAGE = 20;

export interface Calls extends CallsState {
  /** Whether older calls may follow. */
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly again: () => void;
}

/** The person's calls as they come, first as this device last saw them, once it is known that it is theirs. */
export function useCalls(uid: string): Calls {
  const [limit, setLimit] = useState(PAGE);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<CallsState>({ sessions: null, error: null });
  useEffect(() => {
    const recall = (known: CallsState) => ({ ...known, sessions: known.sessions ?? knownCalls(uid) });
    return whenHere(uid, () => setState(recall));
  }, [uid]);
  useEffect(
    () =>
      followCalls(
        (to) => readThenWatch({ uid, limit }, to),
        (news) => {
          if (news.sessions) rememberCalls(uid, news.sessions);
          setState((known) => ({ ...known, ...news }));
        },
      ),
    [uid, limit, round],
  );
  const more = useCallback(() => setLimit((count) => count + PAGE), []);
  const again = useCallback(() => {
    setState((known) => ({ ...known, error: null }));
    setRound((count) => count + 1);
  }, []);
  return { ...state, hasMore: (state.sessions?.length ?? 0) >= limit, more, again };
}
