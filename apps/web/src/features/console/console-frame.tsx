import { useAccount } from '@sos/browser/auth/account';
import type { Account } from '@sos/browser/auth/account';
import { reasonOf } from '@sos/browser/callable-client';
import { useCurrency } from '@sos/browser/currency';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';
import { ownProfileQuery } from './queries.ts';
import type { Own } from './queries.ts';
import { usePresence } from './use-console.ts';
import './console.css';

interface ConsoleFrameProps {
  readonly title: string;
  readonly children: (desk: { readonly uid: string; readonly own: Own }) => ReactNode;
}

/** A page of the provider's desk: the way to the others, and what stands in its place for whoever has none. */
export function ConsoleFrame({ title, children }: ConsoleFrameProps) {
  const { say } = useWords();
  const account = useAccount();
  return (
    <Page hidden title={title} description={say('shell.promise')}>
      {account === null && <SignInFirst title={say('console.title')} text={say('console.signIn')} next="/console" />}
      {account !== null && mayProvide(account) && (
        <WithQueries>
          <Desk key={account.uid} uid={account.uid} title={title}>
            {children}
          </Desk>
        </WithQueries>
      )}
      {account !== null && !mayProvide(account) && <NoProvider />}
    </Page>
  );
}

/** A role that is not known yet is the server's to tell. */
function mayProvide({ role }: Account): boolean {
  return role === undefined || role === null || role === 'lawyer' || role === 'expat';
}

function Desk({ uid, title, children }: ConsoleFrameProps & { readonly uid: string }) {
  const { data, error, refetch } = useQuery(ownProfileQuery(uid, useCurrency()));
  if (data) {
    return (
      <div className="desk">
        <h1 className="text-xl">{title}</h1>
        <DeskLinks />
        <Present uid={uid} />
        {children({ uid, own: data })}
      </div>
    );
  }
  if (error && ['not_allowed', 'not_found'].includes(reasonOf(error))) return <NoProvider />;
  return (
    <div className="desk">
      <h1 className="text-xl">{title}</h1>
      {error ? <Problem error={error} money={null} onRetry={() => void refetch()} /> : <Loading />}
    </div>
  );
}

function Present({ uid }: { readonly uid: string }) {
  usePresence(uid);
  return null;
}

const places = [
  ['console', 'console.nav.now'],
  ['console/calls', 'console.nav.calls'],
  ['console/earnings', 'console.nav.earnings'],
  ['console/subscription', 'console.nav.subscription'],
  ['console/hours', 'console.nav.hours'],
  ['console/reviews', 'console.nav.reviews'],
  ['console/profile', 'console.nav.profile'],
  ['console/agency', 'console.nav.agency'],
] as const;

function DeskLinks() {
  const { say, locale } = useWords();
  return (
    <nav className="desk-links" aria-label={say('console.nav')}>
      {places.map(([place, words]) => (
        <LocalLink
          key={place}
          to={`/${place}`}
          className="chip"
          aria-current={location.pathname === `/${locale}/${place}` ? 'page' : undefined}
        >
          {say(words)}
        </LocalLink>
      ))}
    </nav>
  );
}

function Loading() {
  const { say } = useWords();
  return (
    <>
      <output className="visually-hidden">{say('console.loading')}</output>
      <Skeleton inline="100%" block="8rem" />
      <Skeleton inline="100%" block="5rem" />
    </>
  );
}

function NoProvider() {
  const { say } = useWords();
  return (
    <div className="empty">
      <h1 className="text-xl">{say('console.none.title')}</h1>
      <p>{say('console.none.text')}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <LocalLink {...buttonLook('quiet')} to="/register/lawyer">
          {say('console.none.lawyer')}
        </LocalLink>
        <LocalLink {...buttonLook('quiet')} to="/register/expat">
          {say('console.none.expat')}
        </LocalLink>
        <LocalLink {...buttonLook('primary')} to="">
          {say('notFound.home')}
        </LocalLink>
      </div>
    </div>
  );
}
