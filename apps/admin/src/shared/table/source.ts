import type { Sort } from './column.ts';

export interface Ask {
  /** Null for the first page. */
  readonly cursor: string | null;
  readonly sort: Sort | null;
  /** For a file: as many lines as the server gives at once, instead of those that somebody looks at. */
  readonly isForFile?: boolean;
}

export interface TablePage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Where a table's lines come from: one page of the server at a time. */
export interface TableSource<Row> {
  /** What the lines depend on, the filters included. */
  readonly key: readonly unknown[];
  readonly page: (ask: Ask, signal: AbortSignal) => Promise<TablePage<Row>>;
  /** Milliseconds after which the lines are asked for again; never when left out. */
  readonly refresh?: number;
}
