import { callFunction } from '@sos/browser/call-function';
import { queryOptions } from '@tanstack/react-query';
import type { AgencyState } from './live/agency-state.ts';

/** Milliseconds: listeners tell of changes, so that only a day that ends and money are found by asking; without them it is asked often. */
const WHEN_HEARD = 20 * 60_000;
const WHEN_SILENT = 15_000;

const every = ({ status }: AgencyState) => (status === 'ready' ? WHEN_HEARD : WHEN_SILENT);

/** Today's figures, and what needs somebody. */
export function overviewQuery(uid: string, state: AgencyState) {
  return queryOptions({
    queryKey: ['agency', 'now', 'overview', uid],
    queryFn: ({ signal }) => callFunction('getAgencyOverview', {}, signal),
    refetchInterval: every(state),
  });
}

/** The members with what only the server knows of them, and whoever is invited. */
export function teamQuery(uid: string, state: AgencyState) {
  return queryOptions({
    queryKey: ['agency', 'now', 'team', uid],
    queryFn: ({ signal }) => callFunction('getAgencyTeam', {}, signal),
    refetchInterval: every(state),
  });
}
