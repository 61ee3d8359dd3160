import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ListLoading } from '../../shared/list-states.tsx';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What came, or that it comes, or why it does not. */
export function Loaded<T>({ query: { data, error, fetchStatus, refetch }, children }: LoadedProps<T>) {
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (data !== undefined) return children(data);
  return problem ? (
    <Problem error={problem} money={null} onRetry={() => void refetch()} />
  ) : (
    <ListLoading blocks={['6rem', '6rem', '6rem']} />
  );
}
