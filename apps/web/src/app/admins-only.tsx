import { useAccount } from '@sos/browser/auth/account';
import { WithQueries } from '@sos/browser/queries.tsx';
import type { ReactNode } from 'react';
import { useWords } from '../shared/words.ts';

/** The server decides who is an administrator; others are only spared a page of refusals. */
export function AdminsOnly({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  if (useAccount()?.role !== 'admin') return <p className="text-soft">{say('applications.admins')}</p>;
  return <WithQueries>{children}</WithQueries>;
}
