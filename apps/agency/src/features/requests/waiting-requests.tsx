import { requestsIn } from '../../shared/live/agency-state.ts';
import { useLive } from '../../shared/live/live-agency.tsx';
import { useWords } from '../../shared/words.ts';
import { RequestCard } from './request-card.tsx';

/** The requests that wait for somebody, on top of the board; nothing while none does. */
export function WaitingRequests() {
  const { say } = useWords();
  const { state } = useLive();
  if (state.status !== 'ready') return null;
  const waiting = requestsIn(state.requests, 'waiting');
  return (
    <section aria-label={say('agencyRequest.tab.waiting')} className="grid gap-3">
      <output className="visually-hidden">
        {waiting.length > 0 && say('agency.nav.requests.waiting', { count: waiting.length })}
      </output>
      {waiting.length > 0 && (
        <ul className="request-list">
          {waiting.map((request) => (
            <RequestCard key={request.id} request={request} members={state.members} />
          ))}
        </ul>
      )}
    </section>
  );
}
