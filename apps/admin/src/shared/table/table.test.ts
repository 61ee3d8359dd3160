import { describe, expect, it, vi } from 'vitest';
import type { Column } from './column.ts';
import { nextSort, sortOf, sortText } from './column.ts';
import { csvCell, csvLine } from '@sos/domain/shared/csv';
import { exportCsv } from './export-csv.ts';
import type { TableSource } from './source.ts';

interface Row {
  readonly name: string;
}
const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', sortable: true, cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'fixed', title: 'Fixed', cell: () => '', text: () => '' },
];

describe('the order of a table', () => {
  it('is read from the address, and only by what can be sorted', () => {
    expect(sortOf('-name', columns)).toEqual({ by: 'name', descending: true });
    expect(sortOf('name', columns)).toEqual({ by: 'name', descending: false });
    expect([sortOf('fixed', columns), sortOf('nothing', columns), sortOf('', columns)]).toEqual([null, null, null]);
  });

  it('turns with each press, and comes back to none', () => {
    const turns = (column: Parameters<typeof nextSort>[1]) => {
      const first = nextSort(null, column);
      const second = nextSort(first, column);
      expect(nextSort(second, column)).toBeNull();
      expect(nextSort(second, { id: 'other' })).toEqual({ by: 'other', descending: true });
      return [first, second].map((sort) => sort && sortText(sort));
    };
    expect(turns({ id: 'createdAt' })).toEqual(['-createdAt', 'createdAt']);
    expect(turns({ id: 'name', ascendsFirst: true })).toEqual(['name', '-name']);
  });
});

describe('a cell of a file', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+33612345678 ', "'+33612345678 "],
    ['@sum', "'@sum"],
    ['-4.5', '-4.5'],
  ])('%j is written %j', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });
});

describe('an export', () => {
  const pages: Readonly<Record<string, { rows: Row[]; next: string | null }>> = {
    '': { rows: [{ name: 'Ada' }, { name: 'Bo' }], next: 'two' },
    two: { rows: [{ name: 'Cy' }], next: null },
  };
  const source: TableSource<Row> = {
    key: ['rows'],
    page: async ({ cursor }) => pages[cursor ?? ''] ?? { rows: [], next: null },
  };

  it('has every line of every page, with the names of the columns first', async () => {
    const onProgress = vi.fn<(lines: number) => void>();
    const signal = new AbortController().signal;
    const file = await exportCsv({ source, columns: columns.slice(0, 1), sort: null, signal, onProgress });
    expect(await file.text()).toBe(['Name', 'Ada', 'Bo', 'Cy'].map((name) => csvLine([name])).join(''));
    expect(onProgress.mock.calls).toEqual([[2], [3]]);
  });

  it('asks for as many lines at once as there are to have', async () => {
    const page = vi.fn<TableSource<Row>['page']>(async () => ({ rows: [], next: null }));
    const signal = new AbortController().signal;
    await exportCsv({ source: { key: [], page }, columns, sort: null, signal, onProgress: () => undefined });
    expect(page).toHaveBeenCalledWith({ cursor: null, sort: null, isForFile: true }, signal);
  });

  it('stops between two pages when somebody stops it', async () => {
    const stop = new AbortController();
    const running = exportCsv({ source, columns, sort: null, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(running).rejects.toThrow(/abort/i);
  });
});
