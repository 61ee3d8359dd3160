import type { Column } from './column.ts';

interface LineProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  /** Tells how tall the line has become. */
  readonly measure: (line: HTMLTableRowElement | null) => void;
  readonly isOpen: boolean;
  /** The one that Tab comes to. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (row: Row) => void;
}

export function Line<Row>({ row, index, columns, measure, isOpen, isCurrent, onFocus, onOpen }: LineProps<Row>) {
  return (
    <tr
      ref={measure}
      data-index={index}
      // The header is the first line.
      aria-rowindex={index + 2}
      aria-current={isOpen || undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onClick={() => onOpen(row)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
      }}
    >
      {columns.map((column) => (
        <td key={column.id} data-align={column.align}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
