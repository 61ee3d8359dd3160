import { useAccount } from '@sos/browser/auth/account';
import type { Account } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { buttonLook } from '@sos/ui/button';
import type { ReactNode } from 'react';
import { isClient } from '../account/is-client.ts';
import { SignInFirst } from '../account/sign-in-first.tsx';
import { useWords } from '../words.ts';
import './client-area.css';

export const clientPlaces = ['calls', 'favourites', 'reviews', 'telephones', 'cards'] as const;
/** What the way to the others shows: also what providers have as well, which is a page of its own. */
const shownPlaces = [...clientPlaces, 'invoices'] as const;
export type ClientPlace = (typeof clientPlaces)[number];

interface AreaPageProps {
  readonly place: ClientPlace;
  readonly children: (account: Account) => ReactNode;
}

/** One page of the client's area with the way to the others; whoever is not a client is told so. */
export function AreaPage({ place, children }: AreaPageProps) {
  const { say } = useWords();
  const account = useAccount();
  const title = say(`menu.${place}`);
  return (
    <Page key={place} hidden title={title} description={say('shell.promise')}>
      {isClient(account) ? (
        <div className="client-area">
          <AreaNav current={place} />
          <section className="grid gap-5">
            <h1 className="text-xl">{title}</h1>
            {children(account)}
          </section>
        </div>
      ) : (
        <Elsewhere place={place} title={title} signedIn={account !== null} />
      )}
    </Page>
  );
}

/** The way to all that is a client's own. */
export function AreaNav({ current }: { readonly current: (typeof shownPlaces)[number] }) {
  const { say } = useWords();
  return (
    <nav aria-label={say('area.places')}>
      <ul className="area-places">
        {shownPlaces.map((place) => (
          <li key={place}>
            <LocalLink className="chip" to={`/${place}`} aria-current={place === current ? 'page' : undefined}>
              {say(`menu.${place}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ElsewhereProps {
  readonly place: ClientPlace;
  readonly title: string;
  readonly signedIn: boolean;
}

function Elsewhere({ place, title, signedIn }: ElsewhereProps) {
  const { say } = useWords();
  if (!signedIn) return <SignInFirst title={title} text={say('area.signIn')} next={`/${place}`} />;
  return (
    <div className="empty">
      <h1 className="text-xl">{title}</h1>
      <p>{say('area.notClient')}</p>
      <LocalLink {...buttonLook('quiet')} to="/account">
        {say('menu.account')}
      </LocalLink>
    </div>
  );
}
