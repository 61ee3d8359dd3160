import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import type { ReactNode } from 'react';
import { useWords } from './words.ts';

/** In place of what comes. */
export function Loading() {
  const { say } = useWords();
  return (
    <div className="grid gap-3">
      <output className="visually-hidden">{say('frame.loading')}</output>
      <Skeleton inline="100%" block="6rem" />
      <Skeleton inline="100%" block="6rem" />
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div className="nothing">
      <h2 className="text-l">{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

interface AskedProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown };
  readonly children: (data: Data) => ReactNode;
}

/** What the server was asked for; what came before stays while it is asked again, with words when that fails. */
export function Asked<Data>({ query: { data, error, refetch }, children }: AskedProps<Data>) {
  return (
    <>
      {error !== null && error !== undefined && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && children(data)}
    </>
  );
}
