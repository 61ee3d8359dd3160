import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';

interface MoreButtonProps {
  readonly query: {
    readonly error: Error | null;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Brings the next page of a list, or says why it did not come. */
export function MoreButton({ query }: MoreButtonProps) {
  const { say } = useWords();
  const { error, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <>
      {error && <Problem error={error} money={null} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && !error && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('affiliate.more')}
          </Button>
        </div>
      )}
    </>
  );
}
