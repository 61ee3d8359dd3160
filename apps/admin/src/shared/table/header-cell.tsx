import { useWords } from '../words.ts';
import type { Column, Sort } from './column.ts';

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  readonly onSort: (column: Column<Row>) => void;
}

export function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const { say } = useWords();
  const direction = sort?.by === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  if (!column.sortable) {
    return (
      <th scope="col" data-align={column.align}>
        {column.title}
      </th>
    );
  }
  return (
    <th scope="col" data-align={column.align} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className="sort-button"
        aria-label={say('admin.table.sort', { column: column.title })}
        onClick={() => onSort(column)}
      >
        <span>{column.title}</span>
        <i aria-hidden="true" data-direction={direction ?? 'none'} />
      </button>
    </th>
  );
}
