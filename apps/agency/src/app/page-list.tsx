import { LocalLink } from '@sos/browser/link.tsx';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
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
  const { say, locale } = useWords();
  const { pathname } = useLocation();
  const list = useRef<HTMLElement>(null);
  // On a small screen the list is one line that scrolls by itself.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={list} className="page-list" aria-label={say('agency.nav')}>
      <ul>
        {pages.map(([path, name]) => (
          <li key={name}>
            <LocalLink to={path} aria-current={pathname === `/${locale}${path}` ? 'page' : undefined}>
              <span>{say(`agency.nav.${name}`)}</span>
              {name === 'requests' && <WaitingCount />}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
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
