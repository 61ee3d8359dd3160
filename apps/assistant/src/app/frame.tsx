import { AppPage, AppTop, PersonButton } from '@sos/browser/app-frame.tsx';
import type { Account } from '@sos/browser/auth/account';
import { SideList } from '@sos/browser/side-list.tsx';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { homeQuery } from '../shared/queries.ts';
import { useWords } from '../shared/words.ts';
import { Logo } from './logo.tsx';

const PersonMenu = lazy(() => import('./person-menu.tsx').then((module) => ({ default: module.PersonMenu })));
const places = ['dossiers', 'history', 'library', 'usage', 'settings'] as const;

/** The header, the way to each page, and the page that is open. */
export function Frame({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { data: home } = useQuery(homeQuery);
  return (
    <div className="app-frame">
      <AppTop home="/dossiers" name={<Logo />}>
        <PersonButton label={say('assistant.person')} name={home?.name ?? account.name}>
          <PersonMenu account={account} />
        </PersonButton>
      </AppTop>
      <SideList
        label={say('assistant.places')}
        places={places.map((place) => ({ path: `/${place}`, name: say(`assistant.place.${place}`) }))}
      />
      <AppPage offline={say('assistant.offline')} />
    </div>
  );
}
