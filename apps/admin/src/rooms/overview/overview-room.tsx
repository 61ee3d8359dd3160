import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { Charts } from './charts.tsx';
import { Now } from './now.tsx';
import { Today } from './today.tsx';
import { Waiting } from './waiting.tsx';

/** Milliseconds after which the figures are asked for again. */
const refresh = 30_000;
const days = 30;

export function Component() {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => callFunction('adminGetDashboard', { days }, signal),
    refetchInterval: refresh,
  });
  return (
    <Page hidden title={say('rooms.overview')} description={say('admin.about')}>
      <div className="grid gap-6">
        <h1>{say('rooms.overview')}</h1>
        {query.isPending && <Skeleton inline="100%" block="20rem" />}
        {query.isError && !query.data && (
          <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />
        )}
        {query.data && (
          <>
            <Waiting waiting={query.data.waiting} />
            <Today dashboard={query.data} />
            <Now dashboard={query.data} />
            <Charts dashboard={query.data} days={days} />
          </>
        )}
      </div>
    </Page>
  );
}
