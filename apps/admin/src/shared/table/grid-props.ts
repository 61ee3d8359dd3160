import type { Column, Sort } from './column.ts';

export interface GridProps<Row extends object> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly shown: Readonly<Record<string, boolean>>;
  readonly sort: Sort | null;
  readonly onSort: (column: Column<Row>) => void;
  readonly openId: string | null;
  readonly onOpen: (row: Row) => void;
  /** Asks for the next page; null when all lines are here. */
  readonly more: (() => void) | null;
}
