import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { ReactNode } from 'react';
import { ListLoading } from './list-states.tsx';

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly fetchStatus: string;
  readonly refetch: () => unknown;
}
interface AnsweredProps<T> {
  readonly query: Asked<T>;
  /** The heights of what comes. */
  readonly blocks: readonly string[];
  readonly children: (data: T) => ReactNode;
}

/** What a query has brought, or in its place that it comes, that it failed, or that there is no connection. */
export function Answered<T>({ query, blocks, children }: AnsweredProps<T>) {
  const { data, error, fetchStatus, refetch } = query;
  if (data !== undefined) return children(data);
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (!problem) return <ListLoading blocks={blocks} />;
  return <Problem error={problem} money={null} onRetry={() => void refetch()} />;
}
