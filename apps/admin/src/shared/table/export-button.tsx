import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useRef, useState } from 'react';
import { useWords } from '../words.ts';
import type { Column, Sort } from './column.ts';
import { exportCsv, saveFile } from './export-csv.ts';
import type { TableSource } from './source.ts';

interface ExportButtonProps<Row> {
  /** The file's, without its ending. */
  readonly name: string;
  readonly source: TableSource<Row>;
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
}

export function ExportButton<Row>({ name, source, columns, sort }: ExportButtonProps<Row>) {
  const { say } = useWords();
  const [lines, setLines] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController>(null);
  const start = async () => {
    const stop = new AbortController();
    running.current = stop;
    setFailed(false);
    setLines(0);
    try {
      saveFile(await exportCsv({ source, columns, sort, signal: stop.signal, onProgress: setLines }), `${name}.csv`);
    } catch {
      setFailed(!stop.signal.aborted);
    } finally {
      setLines(null);
    }
  };
  if (lines === null) {
    return (
      <>
        {failed && <Banner urgent tone="signal" title={say('problem.failed.title')} />}
        <Button onClick={() => void start()}>{say('admin.table.export')}</Button>
      </>
    );
  }
  return (
    <>
      <output className="text-s text-soft">{say('admin.table.exporting', { count: lines })}</output>
      <Button onClick={() => running.current?.abort()}>{say('admin.table.stop')}</Button>
    </>
  );
}
