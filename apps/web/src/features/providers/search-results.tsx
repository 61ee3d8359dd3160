import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { Suspense, lazy } from 'react';
import { useSearchParams } from 'react-router';
import { CallableError } from '@sos/browser/callable-client';
import { useCurrency } from '@sos/browser/currency';
import { useWords } from '../../shared/words.ts';
import { Problem } from '@sos/browser/problem.tsx';
import { readFilters } from './filters.ts';
import { ProviderCard } from './provider-card.tsx';
import { searchQuery } from './queries.ts';
import { useLiveAvailability } from './use-live-availability.ts';
import './providers.css';

const Nobody = lazy(() => import('./nobody.tsx').then((module) => ({ default: module.Nobody })));

export function SearchResults() {
  const { say, language } = useWords();
  const [query] = useSearchParams();
  const filters = readFilters(query);
  const search = useInfiniteQuery(searchQuery(filters, useCurrency(), language));
  const providers = search.data?.pages.flatMap((page) => page.providers) ?? [];
  const live = useLiveAvailability(providers.map(({ id }) => id));
  if (search.isPending && search.fetchStatus === 'paused') {
    return (
      <Problem
        error={new CallableError('offline', 'no connection')}
        money="untouched"
        onRetry={() => void search.refetch()}
      />
    );
  }
  if (search.isPending) return <Loading />;
  if (search.isError && !search.data)
    return <Problem error={search.error} money="untouched" onRetry={() => void search.refetch()} />;
  if (providers.length === 0) {
    return (
      <Suspense fallback={<Loading />}>
        <Nobody filters={filters} answer={search.data.pages[0]} />
      </Suspense>
    );
  }
  return (
    <>
      <output className="visually-hidden">{say('search.found', { count: providers.length })}</output>
      <ul className="provider-grid">
        {providers.map((provider) => (
          <li key={provider.id}>
            <ProviderCard provider={{ ...provider, availability: live.get(provider.id) ?? provider.availability }} />
          </li>
        ))}
      </ul>
      {search.hasNextPage && (
        <div className="grid justify-center mt-6">
          <Button busy={search.isFetchingNextPage} onClick={() => void search.fetchNextPage()}>
            {say('search.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Loading() {
  const { say } = useWords();
  return (
    <div className="provider-grid" aria-busy="true">
      <output className="visually-hidden">{say('frame.loading')}</output>
      {Array.from({ length: 4 }, (_, index) => (
        <div key={index} className="card provider-card" aria-hidden="true">
          <Skeleton inline="64px" block="64px" />
          <div className="grid gap-2">
            <Skeleton inline="5rem" block="1rem" />
            <Skeleton inline="10rem" block="1.5rem" />
          </div>
          <span />
          <Skeleton inline="100%" block="3rem" />
          <Skeleton inline="70%" block="1.5rem" />
        </div>
      ))}
    </div>
  );
}
