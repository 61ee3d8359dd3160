import { type Account, useAccount } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { isReferring } from '@sos/domain/accounts/affiliates';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';
import { affiliatePlaces, type AffiliatePath, placesSeenBy } from './affiliate-places.ts';
import { Invited } from './invited.tsx';
import { useOwnOffer } from './use-own-offer.ts';
import './affiliates.css';

interface AffiliateFrameProps {
  readonly path: AffiliatePath;
  readonly children: (account: Account) => ReactNode;
}

/** One page of those who bring people to us, with the way to the others. */
export function AffiliateFrame({ path, children }: AffiliateFrameProps) {
  const { say } = useWords();
  const account = useAccount();
  const words = affiliatePlaces.find((each) => each.path === path)?.words;
  const title = say(words ?? 'affiliate.page.title');
  const places = placesSeenBy(account?.role);
  const isTheirs = places.some((each) => each.path === path);
  return (
    <Page key={path} hidden title={title} description={say('shell.promise')}>
      {account === null && <SignInFirst title={title} text={say('affiliate.page.signIn')} next={path} />}
      {account !== null && isTheirs && (
        <WithQueries>
          <Joined key={account.uid} account={account}>
            <div className="affiliate-desk">
              <PlaceLinks current={path} account={account} />
              <section className="grid gap-5">
                <h1 className="text-xl">{title}</h1>
                {children(account)}
              </section>
            </div>
          </Joined>
        </WithQueries>
      )}
      {account !== null && !isTheirs && <NotTheirs hasOthers={places.length > 0} title={title} />}
    </Page>
  );
}

/** Clients and providers take part once they have asked for a link; everybody else does from their registration on. */
function Joined({ account, children }: { readonly account: Account; readonly children: ReactNode }) {
  return isReferring(account.role) ? <Invited uid={account.uid}>{children}</Invited> : children;
}

interface PlaceLinksProps {
  readonly current: AffiliatePath;
  readonly account: Account;
}

/** On a telephone one row, which is drawn sideways; the page that is shown is always in sight. */
function PlaceLinks({ current, account }: PlaceLinksProps) {
  const { say } = useWords();
  const { role } = account;
  const offer = useOwnOffer(account);
  const rooms = offer ? [...offer.rooms, ...offer.games] : [];
  const list = useRef<HTMLUListElement>(null);
  // A row that was hidden while the page waited has lost its place, and a partner's rooms come late; this runs again then.
  useLayoutEffect(() => {
    const shown = list.current?.querySelector('[aria-current]');
    shown?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [role, rooms.length]);
  return (
    <nav aria-label={say('affiliate.nav')}>
      <ul ref={list} className="affiliate-places">
        {placesSeenBy(role, rooms).map(({ path, words }) => (
          <li key={path}>
            <LocalLink className="chip" to={path} aria-current={path === current ? 'page' : undefined}>
              {say(words)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page of another programme leads back to the own ones; whoever takes part in none is told so. */
function NotTheirs({ hasOthers, title }: { readonly hasOthers: boolean; readonly title: string }) {
  const { say } = useWords();
  return (
    <div className="empty">
      <h1 className="text-xl">{title}</h1>
      <p>{say('affiliate.notAffiliate')}</p>
      <LocalLink className="text-link" to={hasOthers ? '/affiliate' : '/register'}>
        {say(hasOthers ? 'affiliate.page.title' : 'affiliate.links')}
      </LocalLink>
    </div>
  );
}
