import type { Account } from '@sos/browser/auth/account';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { Menu } from '@sos/browser/menu.tsx';
import { OfflineNotice, Waiting } from '@sos/browser/notices.tsx';
import { Avatar } from '@sos/ui/avatar';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { config } from '../shared/config.ts';
import { homeQuery } from '../shared/queries.ts';
import { useWords } from '../shared/words.ts';
import { Logo } from './logo.tsx';

const PersonMenu = lazy(() => import('./person-menu.tsx').then((module) => ({ default: module.PersonMenu })));

/** The header, the way to each page, and the page that is open. */
export function Frame({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { pathname } = useLocation();
  return (
    <div className="frame">
      <Top account={account} />
      <Places />
      <div className="frame-page">
        <OfflineNotice>{say('assistant.offline')}</OfflineNotice>
        <CrashBoundary path={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </CrashBoundary>
      </div>
    </div>
  );
}

function Top({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { data: home } = useQuery(homeQuery);
  const { environmentLabel } = config();
  return (
    <header className="frame-top">
      <LocalLink to="/dossiers" className="frame-name">
        <Logo />
      </LocalLink>
      {environmentLabel && <span className="environment">{environmentLabel}</span>}
      <button type="button" className="button" data-tone="plain" popoverTarget="person">
        <span className="visually-hidden">{say('assistant.person')}</span>
        <Avatar name={home?.name ?? account.name} size={28} />
      </button>
      <Menu id="person">
        <PersonMenu account={account} />
      </Menu>
    </header>
  );
}

const places = ['dossiers', 'history', 'library', 'usage', 'settings'] as const;

function Places() {
  const { say } = useWords();
  const { locale } = usePlace();
  const { pathname } = useLocation();
  const list = useRef<HTMLElement>(null);
  // On a small screen the list is one line that scrolls by itself.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={list} className="place-list" aria-label={say('assistant.places')}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <LocalLink to={`/${place}`} aria-current={pathname.startsWith(`/${locale}/${place}`) ? 'page' : undefined}>
              {say(`assistant.place.${place}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
