import { afterFirstView } from '@sos/browser/live/after-first-view';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { followAgency } from './agency-state.ts';
import type { AgencyState } from './agency-state.ts';
import { standingOf } from './member.ts';
import { paced } from './paced.ts';

interface Live {
  readonly uid: string;
  readonly state: AgencyState;
  readonly retry: () => void;
}

const LiveContext = createContext<Live | null>(null);

/** What of the agency is heard of; each of its pages listens to the same. Throws outside of a LiveAgency. */
export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('no LiveAgency above');
  return live;
}

interface LiveAgencyProps {
  readonly uid: string;
  readonly children: ReactNode;
}

/** Listens to an agency while it is shown. */
export function LiveAgency({ uid, children }: LiveAgencyProps) {
  const [state, setState] = useState<AgencyState>({ status: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(
    () =>
      followAgency(async (to) => {
        await afterFirstView();
        return (await import('./watch-agency.ts')).watchAgency(uid, to);
      }, setState),
    [uid, round],
  );
  const retry = useCallback(() => {
    setState({ status: 'loading' });
    setRound((count) => count + 1);
  }, []);
  useFiguresFollow(state);
  const live = useMemo(() => ({ uid, state, retry }), [uid, state, retry]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Milliseconds: to count a team reads each of its members, however little has changed, so that a large one is counted less often. */
const COUNTED_APART = 10_000;
const FOR_EACH_MEMBER = 100;

/** What the server counts is asked for again when somebody's calls or a request have changed since it was first heard of. */
function useFiguresFollow(state: AgencyState): void {
  const queries = useQueryClient();
  const counting = useMemo(
    () => paced(() => void queries.invalidateQueries({ queryKey: ['agency', 'now'] })),
    [queries],
  );
  useEffect(() => counting.stop, [counting]);
  const told = state.status === 'ready' ? signOf(state) : null;
  const size = state.status === 'ready' ? state.members.length : 0;
  const heard = useRef<string | null>(null);
  useEffect(() => {
    // What is heard first was counted when the page was opened.
    const isNews = told !== null && heard.current !== null && told !== heard.current;
    if (isNews) counting.ask(Math.max(COUNTED_APART, FOR_EACH_MEMBER * size));
    heard.current = told ?? heard.current;
  }, [told, size, counting]);
}

function signOf({ members, requests }: Extract<AgencyState, { status: 'ready' }>): string {
  const ofMembers = members.map((member) => `${member.id}:${standingOf(member)}`);
  const ofRequests = requests.map(({ id, status, step }) => `${id}:${status}:${step}`);
  return [...ofMembers, ...ofRequests].toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
}
