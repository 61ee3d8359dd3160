import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import type { GridProps } from './grid-props.ts';

const features = tableFeatures({ columnVisibilityFeature });
/** Pixels; a line is measured once it is there. */
const usualHeight = 41;
/** Lines before the end at which the next page is asked for. */
const ahead = 8;

/** The columns that are shown, and the lines in sight with the room of those before and after. */
export function useLines<Row extends object>(
  { columns, rows, rowId, shown, more }: GridProps<Row>,
  scroll: RefObject<HTMLElement | null>,
) {
  const table = useTable({
    features,
    data: rows,
    columns: useMemo(() => columns.map(({ id }) => ({ id })), [columns]),
    getRowId: rowId,
    state: { columnVisibility: shown },
  });
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled to remember its values
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1);
  const isNearEnd = last !== undefined && last.index >= rows.length - ahead;
  useEffect(() => {
    if (isNearEnd) more?.();
  }, [isNearEnd, more]);
  return {
    visible: table.getVisibleLeafColumns().flatMap(({ id }) => columns.find((column) => column.id === id) ?? []),
    inSight: items.flatMap(({ index }) => {
      const row = table.getRowModel().rows[index]?.original;
      return row ? [{ row, index }] : [];
    }),
    measure: virtual.measureElement,
    show: (index: number) => virtual.scrollToIndex(index),
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (last?.end ?? 0),
  };
}
