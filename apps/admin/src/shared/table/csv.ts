import { csvLine } from '@sos/domain/shared/csv';
import type { Column } from './column.ts';

export function csvLines<Row>(columns: readonly Pick<Column<Row>, 'text'>[], rows: readonly Row[]): string {
  return rows.map((row) => csvLine(columns.map(({ text }) => text(row)))).join('');
}
