import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What the cell shows. */
  readonly cell: (row: Row) => ReactNode;
  /** What a file of lines has for it. */
  readonly text: (row: Row) => string;
  /** The server can sort by it. */
  readonly sortable?: boolean;
  /** Names begin with A; dates and amounts begin with the newest and the largest. */
  readonly ascendsFirst?: boolean;
  /** Shown only when somebody chooses it. */
  readonly optional?: boolean;
  /** Numbers and money stand at the end. */
  readonly align?: 'end';
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

/** `-createdAt` is the newest first; null when it names no column that can be sorted by. */
export function sortOf(text: string, columns: readonly Pick<Column<never>, 'id' | 'sortable'>[]): Sort | null {
  const by = text.replace(/^-/, '');
  return columns.some(({ id, sortable }) => sortable && id === by) ? { by, descending: text.startsWith('-') } : null;
}

export function sortText({ by, descending }: Sort): string {
  return descending ? `-${by}` : by;
}

/** Unsorted, then the way that the column begins with, then the other way round, then unsorted again. */
export function nextSort(current: Sort | null, column: Pick<Column<never>, 'id' | 'ascendsFirst'>): Sort | null {
  const first = column.ascendsFirst !== true;
  if (current?.by !== column.id) return { by: column.id, descending: first };
  return current.descending === first ? { by: column.id, descending: !first } : null;
}
