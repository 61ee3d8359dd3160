import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import type { ReactNode } from 'react';
import { useUrlState } from '../use-url-state.ts';
import { useWords } from '../words.ts';
import { ColumnMenu } from './column-menu.tsx';
import { nextSort, sortOf, sortText } from './column.ts';
import type { Column } from './column.ts';
import { ExportButton } from './export-button.tsx';
import { Grid } from './grid.tsx';
import type { GridProps } from './grid-props.ts';
import type { TableSource } from './source.ts';
import { useColumns } from './use-columns.ts';
import { usePages } from './use-pages.ts';

interface DataTableProps<Row extends object> {
  /** Its name in storage and the name of the exported file. */
  readonly name: string;
  /** What the lines are, for screen readers. */
  readonly caption: string;
  /** The same array for as long as its words are the same. */
  readonly columns: readonly Column<Row>[];
  readonly source: TableSource<Row>;
  readonly rowId: (row: Row) => string;
  /** The line that is open in the drawer. */
  readonly openId: string | null;
  readonly onOpen: (row: Row) => void;
  /** The filters, in front of the table's own buttons. */
  readonly filters?: ReactNode;
  /** What it means that there are no lines at all. */
  readonly empty?: string;
  /** The names of the filters in the address, to clear them. */
  readonly filterNames?: readonly string[];
}

/** Lines that the server pages and sorts, with a keyboard: `j` and `k` move, Enter opens. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, columns, source, filters } = props;
  const url = useUrlState();
  const sort = sortOf(url.get('sort'), columns);
  const { shown, show } = useColumns(name, columns);
  const pages = usePages(source, sort);
  const sortBy = (column: Column<Row>) => {
    const next = nextSort(sort, column);
    url.set({ sort: next && sortText(next) });
  };
  return (
    <div className="grid gap-3">
      <div className="table-bar">
        {filters}
        <span className="ms-auto" />
        <Count pages={pages} />
        <ColumnMenu columns={columns} shown={shown} onShow={show} />
        <ExportButton {...{ name, source, sort }} columns={columns.filter(({ id }) => shown[id])} />
      </div>
      <Lines {...{ ...props, pages, shown, sort }} onSort={sortBy} />
    </div>
  );
}

interface PagesProps<Row> {
  readonly pages: ReturnType<typeof usePages<Row>>;
}

function Count<Row>({ pages: { query, rows } }: PagesProps<Row>) {
  const { say } = useWords();
  const key = query.hasNextPage ? 'admin.table.countSoFar' : 'admin.table.count';
  return <output className="text-s text-soft">{query.isSuccess && say(key, { count: rows.length })}</output>;
}

type LinesProps<Row extends object> = DataTableProps<Row> &
  PagesProps<Row> &
  Pick<GridProps<Row>, 'shown' | 'sort' | 'onSort'>;

function Lines<Row extends object>({ pages: { query, rows }, filterNames = [], empty, ...grid }: LinesProps<Row>) {
  const url = useUrlState();
  if (rows.length > 0) {
    const more = query.hasNextPage ? () => void (query.isFetching || query.fetchNextPage()) : null;
    return <Grid {...grid} rows={rows} more={more} />;
  }
  if (query.isPending) return <Waiting />;
  if (query.isError) return <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />;
  const filtered = filterNames.some((name) => url.get(name) !== '');
  return filtered ? <NoneFound onClear={() => clear(url, filterNames)} /> : <Empty empty={empty} />;
}

function clear(url: ReturnType<typeof useUrlState>, names: readonly string[]): void {
  url.set(Object.fromEntries(names.map((name) => [name, null])));
}

function Waiting() {
  const { say } = useWords();
  return (
    <div className="grid gap-2" aria-busy="true">
      <output className="visually-hidden">{say('frame.loading')}</output>
      {['one', 'two', 'three', 'four', 'five', 'six'].map((line) => (
        <Skeleton key={line} inline="100%" block="2.25rem" />
      ))}
    </div>
  );
}

function Empty({ empty }: { readonly empty: string | undefined }) {
  const { say } = useWords();
  return (
    <div className="empty">
      <strong>{empty ?? say('admin.table.empty.title')}</strong>
    </div>
  );
}

function NoneFound({ onClear }: { readonly onClear: () => void }) {
  const { say } = useWords();
  return (
    <div className="empty">
      <strong>{say('admin.table.empty.title')}</strong>
      <p>{say('admin.table.empty.text')}</p>
      <Button onClick={onClear}>{say('admin.table.clear')}</Button>
    </div>
  );
}
