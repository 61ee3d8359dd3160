import { remembered } from '@sos/browser/remembered';
import { useMemo } from 'react';
import type { Column } from './column.ts';

type Shown = Readonly<Record<string, boolean>>;

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'boolean');
}

const kept = new Map<string, ReturnType<typeof remembered<Shown>>>();

/** Which columns of a table this device shows; the first one always is. */
export function useColumns(table: string, columns: readonly Pick<Column<never>, 'id' | 'optional'>[]) {
  const store = kept.get(table) ?? remembered<Shown>(`sos.admin.columns.${table}`, isShown);
  kept.set(table, store);
  const chosen = store.use();
  const shown = useMemo(
    () =>
      Object.fromEntries(columns.map(({ id, optional }, place) => [id, place === 0 || (chosen?.[id] ?? !optional)])),
    [chosen, columns],
  );
  return { shown, show: (id: string, visible: boolean) => store.remember({ ...chosen, [id]: visible }) };
}
