import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { reasonOf } from './callable-client.ts';

/** Retries only failures that may go away by themselves; a refusal is final. */
function worthRetrying(failures: number, error: unknown): boolean {
  return failures < 2 && ['offline', 'unexpected', 'try_again'].includes(reasonOf(error));
}

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: worthRetrying } },
});

export function WithQueries({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
