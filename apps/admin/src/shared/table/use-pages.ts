import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Sort } from './column.ts';
import type { TableSource } from './source.ts';

/** The lines that have come so far, and the way to the next ones. */
export function usePages<Row>(source: TableSource<Row>, sort: Sort | null) {
  const query = useInfiniteQuery({
    queryKey: [...source.key, sort],
    queryFn: ({ pageParam, signal }) => source.page({ cursor: pageParam, sort }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    ...(source.refresh !== undefined && { refetchInterval: source.refresh }),
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return { query, rows };
}
