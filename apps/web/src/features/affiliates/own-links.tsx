import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { useQuery } from '@tanstack/react-query';
import { ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { dashboardQuery } from './affiliate-queries.ts';
import { OwnLink } from './own-link.tsx';

/** The links of one affiliate, to copy. */
export function OwnLinks({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, fetchStatus, refetch } = useQuery(dashboardQuery(uid));
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (!data)
    return problem ? (
      <Problem error={problem} money={null} onRetry={() => void refetch()} />
    ) : (
      <ListLoading blocks={['6rem', '6rem']} />
    );
  const { client, recruitment } = data.codes;
  return (
    <div className="grid gap-6">
      <OwnLink label={say('affiliate.link.client')} code={client} />
      {recruitment !== null && <OwnLink label={say('affiliate.link.recruitment')} code={recruitment} />}
    </div>
  );
}
