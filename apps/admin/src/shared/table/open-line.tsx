import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { Fragment, type ReactNode } from 'react';
import { Drawer } from '../drawer/drawer.tsx';
import { useWords } from '../words.ts';
import type { OpenedLine } from './use-open-line.ts';

interface OpenLineProps<Row> {
  readonly line: OpenedLine<Row>;
  /** The drawer of the line. */
  readonly children: (row: Row) => ReactNode;
}

/** The drawer of the line that the address names; one that is gone from its list is told of. */
export function OpenLine<Row>({ line, children }: OpenLineProps<Row>) {
  const { say } = useWords();
  const { id, row, close } = line;
  if (id === null) return null;
  if (row !== null && row !== undefined) return <Fragment key={id}>{children(row)}</Fragment>;
  return (
    <Drawer title={say('admin.line')} onClose={close}>
      <NoLine line={line} />
    </Drawer>
  );
}

function NoLine({ line: { row, error, retry } }: { readonly line: Omit<OpenedLine<unknown>, 'open'> }) {
  const { say } = useWords();
  if (error) return <Problem error={error} money={null} onRetry={retry} />;
  return row === null ? <Skeleton inline="100%" block="12rem" /> : <p>{say('admin.line.gone')}</p>;
}
