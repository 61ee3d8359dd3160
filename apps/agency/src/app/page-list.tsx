import { SideList } from '@sos/browser/side-list.tsx';
import { useLive } from '../shared/live/live-agency.tsx';
import { requestsIn } from '../shared/live/agency-state.ts';
import { useWords } from '../shared/words.ts';

const pages = [
  ['', 'board'],
  ['/requests', 'requests'],
  ['/team', 'team'],
  ['/stats', 'stats'],
  ['/billing', 'billing'],
] as const;

export function PageList() {
  const { say } = useWords();
  const places = pages.map(([path, name]) => ({
    path,
    name: say(`agency.nav.${name}`),
    extra: name === 'requests' && <WaitingCount />,
  }));
  return <SideList label={say('agency.nav')} places={places} />;
}

function WaitingCount() {
  const { say, formats } = useWords();
  const { state } = useLive();
  const count = state.status === 'ready' ? requestsIn(state.requests, 'waiting').length : 0;
  if (count === 0) return null;
  return (
    <span className="waiting-count">
      <span aria-hidden="true">{count.toLocaleString(formats)}</span>
      <span className="visually-hidden">{say('agency.nav.requests.waiting', { count })}</span>
    </span>
  );
}
