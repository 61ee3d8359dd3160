import { CallableError, reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useOwnAccount } from './account-query.ts';
import { Completion } from './completion.tsx';
import { DataCopy } from './data-copy.tsx';
import { DataLeave } from './data-leave.tsx';
import { usePrivacy } from './data-query.ts';
import './account.css';

/** What somebody may do with everything that is theirs. */
export function DataPage({ uid }: { readonly uid: string }) {
  const account = useOwnAccount(uid);
  const privacy = usePrivacy(uid);
  const again = () => {
    if (!account.data) void account.refetch();
    void privacy.refetch();
  };
  if (account.data && privacy.data) {
    return (
      <>
        <DataCopy account={account.data} copy={privacy.data.dataExport} onChanged={again} />
        <DataLeave account={account.data} privacy={privacy.data} onChanged={again} />
      </>
    );
  }
  const isPaused = [account, privacy].some(({ fetchStatus }) => fetchStatus === 'paused');
  const problem = account.error ?? privacy.error ?? (isPaused ? new CallableError('offline', 'no connection') : null);
  if (problem && reasonOf(problem) === 'account_incomplete') return <Completion onSignedIn={again} />;
  if (problem) return <Problem error={problem} money={null} onRetry={again} />;
  return <Skeleton inline="100%" block="20rem" />;
}
