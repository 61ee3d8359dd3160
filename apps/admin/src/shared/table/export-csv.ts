import type { Column, Sort } from './column.ts';
import { csvLine } from '@sos/domain/shared/csv';
import { csvLines } from './csv.ts';
import type { TableSource } from './source.ts';

interface Export<Row> {
  readonly source: TableSource<Row>;
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly signal: AbortSignal;
  /** Hears how many lines there are so far. */
  readonly onProgress: (lines: number) => void;
}

/** Marks the text as UTF-8 for spreadsheets. */
const byteOrderMark = '\uFEFF';

/** All lines of a table as a file, page by page: what came is handed to the browser and no longer held here. */
export async function exportCsv<Row>({ source, columns, sort, signal, onProgress }: Export<Row>): Promise<Blob> {
  let file = new Blob([byteOrderMark, csvLine(columns.map(({ title }) => title))], { type: 'text/csv' });
  let cursor: string | null = null;
  let lines = 0;
  do {
    signal.throwIfAborted();
    const { rows, next } = await source.page({ cursor, sort, isForFile: true }, signal);
    file = new Blob([file, csvLines(columns, rows)], { type: 'text/csv' });
    lines += rows.length;
    onProgress(lines);
    cursor = next;
  } while (cursor !== null);
  return file;
}

/** Hands a file to whoever looks at the page. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
