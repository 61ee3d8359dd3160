import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useUrlState } from '../use-url-state.ts';
import { lineOf } from './line-of.ts';
import type { TableSource } from './source.ts';

export interface OpenedLine<Row> {
  /** The one that the address names. */
  readonly id: string | null;
  /** Null while it is looked for, undefined where the list has it no more. */
  readonly row: Row | null | undefined;
  /** Why it could not be looked for; null where nothing is wrong. */
  readonly error: unknown;
  readonly retry: () => void;
  readonly open: (row: Row) => void;
  readonly close: () => void;
}

/** The line that is open in the drawer, by the address: as it was opened, or as the list has it for whoever follows a link. */
export function useOpenLine<Row>(source: TableSource<Row>, idOf: (row: Row) => string): OpenedLine<Row> {
  const url = useUrlState();
  const id = url.get('open') || null;
  const [opened, setOpened] = useState<Row | null>(null);
  const isHere = opened !== null && idOf(opened) === id;
  const { data, isPending, error, refetch } = useQuery({
    queryKey: [...source.key, 'line', id],
    queryFn:
      id === null || isHere ? skipToken : ({ signal }) => lineOf(source, { isIt: (row) => idOf(row) === id, signal }),
  });
  return {
    id,
    row: isHere ? opened : isPending ? null : (data ?? undefined),
    error: isHere ? null : error,
    retry: () => void refetch(),
    open: (row) => {
      setOpened(row);
      url.set({ open: idOf(row) });
    },
    close: () => url.set({ open: null }),
  };
}
