import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { requestTabs } from '@sos/domain/agencies/request';
import type { RequestTab } from '@sos/domain/agencies/request';
import { useSearchParams } from 'react-router';
import { Empty, Loading } from '../../shared/list-states.tsx';
import { requestsIn } from '../../shared/live/agency-state.ts';
import type { AgencyState } from '../../shared/live/agency-state.ts';
import { useLive } from '../../shared/live/live-agency.tsx';
import { useWords } from '../../shared/words.ts';
import { RequestCard } from './request-card.tsx';

const tabs = Object.keys(requestTabs) as RequestTab[];

/** What clients have asked of the agency: waiting, under way, done. The address holds which. */
export function Requests() {
  const { say } = useWords();
  const { state, retry } = useLive();
  const [params, setParams] = useSearchParams();
  const tab = tabs.find((name) => name === params.get('tab')) ?? 'waiting';
  return (
    <Page hidden title={say('agency.nav.requests')} description={say('agency.about')}>
      <div className="board">
        <h1 className="text-xl">{say('agency.nav.requests')}</h1>
        <nav className="flex flex-wrap gap-2" aria-label={say('agencyRequest.tabs')}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              className="chip"
              aria-pressed={name === tab}
              onClick={() => setParams(name === 'waiting' ? {} : { tab: name }, { replace: true })}
            >
              <span>{say(`agencyRequest.tab.${name}`)}</span>
              <Count state={state} tab={name} />
            </button>
          ))}
        </nav>
        {state.status === 'loading' && <Loading />}
        {state.status === 'failed' && <Problem error={state.error} money={null} onRetry={retry} />}
        {state.status === 'ready' && <RequestList state={state} tab={tab} />}
      </div>
    </Page>
  );
}

function Count({ state, tab }: { readonly state: AgencyState; readonly tab: RequestTab }) {
  const { formats } = useWords();
  if (state.status !== 'ready') return null;
  return <span className="figures">{requestsIn(state.requests, tab).length.toLocaleString(formats)}</span>;
}

interface RequestListProps {
  readonly state: Extract<AgencyState, { status: 'ready' }>;
  readonly tab: RequestTab;
}

function RequestList({ state: { requests, members }, tab }: RequestListProps) {
  const { say } = useWords();
  const shown = requestsIn(requests, tab);
  if (shown.length === 0) {
    return <Empty title={say(`agencyRequest.none.${tab}.title`)} text={say(`agencyRequest.none.${tab}.text`)} />;
  }
  return (
    <ul className="request-list">
      {shown.map((request) => (
        <RequestCard key={request.id} request={request} members={members} />
      ))}
    </ul>
  );
}
