import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface Paged<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

interface PagedListProps<T> {
  readonly queryKey: readonly string[];
  readonly page: (cursor: string | null, signal: AbortSignal) => Promise<Paged<T>>;
  readonly item: (one: T) => ReactNode;
  readonly idOf: (one: T) => string;
  /** Stands where there is none. */
  readonly empty: ReactNode;
  readonly more: string;
}

/** A list that grows by pages, with what stands in its place while it loads, where it is empty and where it fails. */
export function PagedList<T>({ queryKey, page, item, idOf, empty, more }: PagedListProps<T>) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => page(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: Paged<T>) => next,
  });
  if (!data) return error ? <Problem error={error} money={null} onRetry={() => void refetch()} /> : <Blocks />;
  const all = data.pages.flatMap(({ items }) => items);
  return (
    <>
      {all.length === 0 && empty}
      <ul className="line-list">
        {all.map((one) => (
          <li key={idOf(one)} className="card">
            {item(one)}
          </li>
        ))}
      </ul>
      {error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {more}
        </Button>
      )}
    </>
  );
}

function Blocks() {
  return (
    <div className="grid gap-3" aria-busy="true">
      <Skeleton inline="100%" block="5rem" />
      <Skeleton inline="100%" block="5rem" />
    </div>
  );
}
