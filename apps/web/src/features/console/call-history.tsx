import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { CallList } from './call-list.tsx';
import { earningsQuery } from './queries.ts';

interface CallHistoryProps {
  readonly uid: string;
  readonly timeZone: string;
}

/** All calls of a provider, page by page. */
export function CallHistory({ uid, timeZone }: CallHistoryProps) {
  const { say } = useWords();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(earningsQuery(uid));
  const calls = data?.pages.flatMap((page) => page.calls) ?? [];
  if (!data && !error) return <Skeleton inline="100%" block="12rem" />;
  return (
    <>
      {data && calls.length === 0 && (
        <div className="empty">
          <h2 className="text-l">{say('console.calls.none.title')}</h2>
          <p>{say('console.calls.none.text')}</p>
        </div>
      )}
      {calls.length > 0 && (
        <>
          <CallList calls={calls} timeZone={timeZone} />
          <p>
            <LocalLink className="text-link" to="/invoices">
              {say('console.calls.statements')}
            </LocalLink>
          </p>
        </>
      )}
      {error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('console.calls.more')}
          </Button>
        </div>
      )}
    </>
  );
}
