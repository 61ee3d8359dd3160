import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { type ComponentProps, lazy, type ReactNode, Suspense, useDeferredValue } from 'react';
import type { ProviderCard as Provider } from '@sos/contracts/providers';
import { useSearchParams } from 'react-router';
import { CallableError } from '@sos/browser/callable-client';
import { useCurrency } from '@sos/browser/currency';
import { useWords } from '../../shared/words.ts';
import { Problem } from '@sos/browser/problem.tsx';
import { isAsking, readFilters } from './filters.ts';
import { ProviderCard } from './provider-card.tsx';
import { searchQuery } from './queries.ts';
import { useLiveAvailability } from '../../shared/providers/use-live-availability.ts';
import { useNarrow } from './use-narrow.ts';
import './providers.css';

const Nobody = lazy(() => import('./nobody.tsx').then((module) => ({ default: module.Nobody })));

interface SearchResultsProps {
  readonly filters: ReactNode;
}

/** People as the address asks for them. On a telephone the first of them comes before the filters, until somebody asks for more than anybody. */
export function SearchResults({ filters }: SearchResultsProps) {
  const isNarrow = useNarrow();
  const [query] = useSearchParams();
  const { search, providers } = useSearch();
  const [first, ...others] = providers;
  const isEmpty = search.data !== undefined && first === undefined;
  const leads =
    isNarrow && !isAsking(readFilters(query)) && !isEmpty && !search.isError && search.fetchStatus !== 'paused';
  return (
    <>
      {leads && (
        <div key="first" className="first-person">
          {first ? <ProviderList providers={[first]} /> : <Loading count={1} />}
        </div>
      )}
      <div key="filters">{filters}</div>
      <div key="others" id="found">
        <Others search={search} providers={leads ? others : providers} isPart={leads} />
      </div>
    </>
  );
}

function useSearch() {
  const { language } = useWords();
  const [query] = useSearchParams();
  const current = useInfiniteQuery(searchQuery(readFilters(query), useCurrency(), language));
  // Many cards at once would hold a slow telephone up: they are drawn in pieces, and what somebody does comes first.
  const search = useDeferredValue(current);
  const found = search.data?.pages.flatMap((page) => page.providers) ?? [];
  const live = useLiveAvailability(found.map(({ id }) => id));
  const providers = found.map((each) => ({ ...each, availability: live.get(each.id) ?? each.availability }));
  return { search, providers };
}

interface OthersProps extends ReturnType<typeof useSearch> {
  /** Whether the first stands elsewhere. */
  readonly isPart: boolean;
}

function Others({ search, providers, isPart }: OthersProps) {
  const retry = () => void search.refetch();
  if (search.isPending && search.fetchStatus === 'paused') {
    return <Problem error={new CallableError('offline', 'no connection')} money="untouched" onRetry={retry} />;
  }
  if (search.isPending) return <Loading count={isPart ? 3 : 4} />;
  if (search.isError && !search.data) return <Problem error={search.error} money="untouched" onRetry={retry} />;
  const count = providers.length + (isPart ? 1 : 0);
  if (count === 0) return <NobodyFound answer={search.data.pages[0]} />;
  return (
    <>
      <Found count={count} shown={!isPart && !search.hasNextPage} />
      <ProviderList providers={providers} />
      <More search={search} />
    </>
  );
}

function NobodyFound({ answer }: Pick<ComponentProps<typeof Nobody>, 'answer'>) {
  const [query] = useSearchParams();
  return (
    <Suspense fallback={<Loading count={4} />}>
      <Nobody filters={readFilters(query)} answer={answer} />
    </Suspense>
  );
}

interface FoundProps {
  readonly count: number;
  /** Only who sees all of them is helped by their number. */
  readonly shown: boolean;
}

function Found({ count, shown }: FoundProps) {
  const { say } = useWords();
  return (
    <output className={shown ? 'found text-s text-soft' : 'visually-hidden'}>{say('search.found', { count })}</output>
  );
}

function More({ search }: Pick<OthersProps, 'search'>) {
  const { say } = useWords();
  if (!search.hasNextPage) return null;
  return (
    <div className="grid justify-center mt-6">
      <Button busy={search.isFetchingNextPage} onClick={() => void search.fetchNextPage()}>
        {say('search.more')}
      </Button>
    </div>
  );
}

function ProviderList({ providers }: { readonly providers: readonly Provider[] }) {
  if (providers.length === 0) return null;
  return (
    <ul className="provider-grid">
      {providers.map((provider) => (
        <li key={provider.id}>
          <ProviderCard provider={provider} />
        </li>
      ))}
    </ul>
  );
}

function Loading({ count }: { readonly count: number }) {
  const { say } = useWords();
  return (
    <div className="provider-grid" aria-busy="true">
      <output className="visually-hidden">{say('frame.loading')}</output>
      {Array.from({ length: count }, (_, index) => (
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
