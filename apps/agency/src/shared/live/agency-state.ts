import type { AgencyRequest } from '@sos/domain/agencies/request';
import { requestTabs } from '@sos/domain/agencies/request';
import type { RequestTab } from '@sos/domain/agencies/request';
import type { Member } from './member.ts';

/** What the listeners have told so far. */
export type AgencyState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly members: readonly Member[]; readonly requests: readonly AgencyRequest[] }
  | { readonly status: 'failed'; readonly error: unknown };

export interface AgencyWatch {
  readonly onMembers: (members: readonly Member[]) => void;
  readonly onRequests: (requests: readonly AgencyRequest[]) => void;
  readonly onError: (error: unknown) => void;
}
type Watch = (to: AgencyWatch) => Promise<() => void>;

/** Milliseconds of silence after which it is told that nothing comes; what comes later is shown all the same. */
const PATIENCE = 10_000;

/** Joins what two listeners hear. Returns the way to stop. */
export function followAgency(watch: Watch, tell: (state: AgencyState) => void): () => void {
  let stopped = false;
  const known: { members?: readonly Member[]; requests?: readonly AgencyRequest[] } = {};
  const say = (state: AgencyState) => {
    if (!stopped) tell(state);
  };
  const fail = (error: unknown) => {
    clearTimeout(timer);
    say({ status: 'failed', error });
  };
  const timer = setTimeout(() => fail(new Error('no answer yet')), PATIENCE);
  const hear = (part: typeof known) => {
    const { members, requests } = Object.assign(known, part);
    if (!members || !requests) return;
    clearTimeout(timer);
    say({ status: 'ready', members, requests });
  };
  const stop = watch({
    onMembers: (members) => hear({ members }),
    onRequests: (requests) => hear({ requests }),
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

/** The requests of a tab, the newest first; those that wait by the one that has waited longest. */
export function requestsIn(requests: readonly AgencyRequest[], tab: RequestTab): AgencyRequest[] {
  const statuses: readonly string[] = requestTabs[tab];
  const found = requests.filter(({ status }) => statuses.includes(status));
  const sign = tab === 'waiting' ? 1 : -1;
  return found.toSorted((a, b) => sign * (a.createdAt - b.createdAt));
}
