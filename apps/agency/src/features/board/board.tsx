import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Asked, Loading } from '../../shared/list-states.tsx';
import { useLive } from '../../shared/live/live-agency.tsx';
import { overviewQuery } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';
import { Needs } from './needs.tsx';
import { TeamNow } from './team-now.tsx';
import { Today } from './today.tsx';

/** The team at this moment: requests on top, then everybody; today beside or below them, where it moves nobody when it comes. */
export function Board({ requests }: { readonly requests: ReactNode }) {
  const { say } = useWords();
  const { uid, state, retry } = useLive();
  const overview = useQuery(overviewQuery(uid, state));
  return (
    <Page hidden title={say('agency.nav.board')} description={say('agency.about')}>
      <div className="board">
        <h1 className="text-xl">{overview.data?.agency.name ?? say('agency.nav.board')}</h1>
        {requests}
        {state.status === 'loading' && <Loading />}
        {state.status === 'failed' && <Problem error={state.error} money={null} onRetry={retry} />}
        {state.status !== 'loading' && (
          <div className="board-now">
            {state.status === 'ready' && <TeamNow members={state.members} />}
            <div className="board-day">
              <Asked query={overview}>
                {(data) => (
                  <>
                    <Needs needs={data.needs} />
                    <Today overview={data} />
                  </>
                )}
              </Asked>
            </div>
          </div>
        )}
      </div>
    </Page>
  );
}
