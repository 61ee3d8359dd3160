import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What was asked for, or what stands in its place while it loads and where it fails. */
export function Loaded<T>({ query: { data, error, refetch }, children }: LoadedProps<T>) {
  if (data !== undefined) return children(data);
  if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  return (
    <div className="grid gap-3" aria-busy="true">
      <Skeleton inline="60%" block="2rem" />
      <Skeleton inline="100%" block="8rem" />
    </div>
  );
}
