import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@sos/ui/skeleton';
import { useParams } from 'react-router';
import { Profile } from '../../features/providers/profile.tsx';
import { profileQuery } from '../../features/providers/queries.ts';
import { CallableError, reasonOf } from '@sos/browser/callable-client';
import { useCurrency } from '@sos/browser/currency';
import { useWords } from '../../shared/words.ts';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Component as NotFound } from './not-found.tsx';

export function Component() {
  return (
    <WithQueries>
      <ProfilePage />
    </WithQueries>
  );
}

function ProfilePage() {
  const { say } = useWords();
  const { providerId = '' } = useParams();
  const { data, error, fetchStatus, refetch } = useQuery(profileQuery(providerId, useCurrency()));
  if (data) {
    return (
      <Page key="ready" title={data.displayName} description={data.headline}>
        <Profile provider={data} />
      </Page>
    );
  }
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (error && reasonOf(error) === 'not_found') return <NotFound />;
  return (
    <Page title={say('profile.title')} description={say('search.description')}>
      <h1 className="visually-hidden">{say('profile.title')}</h1>
      {problem ? (
        <Problem error={problem} money="untouched" onRetry={() => void refetch()} />
      ) : (
        <Skeleton inline="100%" block="20rem" />
      )}
    </Page>
  );
}
