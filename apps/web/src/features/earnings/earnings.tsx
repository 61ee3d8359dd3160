import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyList, ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { PayoutCard } from './payout-card.tsx';
import { earningsQuery } from './queries.ts';
import type { Share } from './queries.ts';
import { ShareRow } from './share-row.tsx';
import { StatementForm } from './statement-form.tsx';
import { Sums } from './sums.tsx';
import './earnings.css';

interface EarningsViewProps {
  readonly uid: string;
  /** The provider's, by which their calls are told everywhere. */
  readonly timeZone: string;
}

/** What a provider earned, where it is, and how it reaches them. */
export function EarningsView({ uid, timeZone }: EarningsViewProps) {
  const { say } = useWords();
  const { data, error, fetchStatus, refetch, ...more } = useInfiniteQuery(earningsQuery(uid));
  const [first] = data?.pages ?? [];
  const problem = problemOf(error, fetchStatus === 'paused');
  const failed = problem && <Problem error={problem} money={null} onRetry={() => void refetch()} />;
  if (!data || !first) return failed ?? <ListLoading blocks={['8rem', '10rem', '12rem']} />;
  return (
    <div className="earnings">
      <p className="text-soft">{say('earnings.text')}</p>
      <Sums sums={first.sums} paydays={first.paydays} />
      <PayoutCard account={first.account} />
      <Shares shares={data.pages.flatMap((page) => page.shares)} timeZone={timeZone} />
      {error && failed}
      {more.hasNextPage && <More busy={more.isFetchingNextPage} onMore={() => void more.fetchNextPage()} />}
      {first.shares.length > 0 && <StatementForm />}
    </div>
  );
}

function problemOf(error: Error | null, isPaused: boolean): Error | null {
  return error ?? (isPaused ? new CallableError('offline', 'no connection') : null);
}

function More({ busy, onMore }: { readonly busy: boolean; readonly onMore: () => void }) {
  const { say } = useWords();
  return (
    <div>
      <Button busy={busy} onClick={onMore}>
        {say('earnings.more')}
      </Button>
    </div>
  );
}

interface SharesProps {
  readonly shares: readonly Share[];
  readonly timeZone: string;
}

function Shares({ shares, timeZone }: SharesProps) {
  const { say } = useWords();
  if (shares.length === 0) return <EmptyList title={say('earnings.none.title')} text={say('earnings.none.text')} />;
  return (
    <section className="grid gap-3" aria-labelledby="shares">
      <h2 id="shares" className="text-l">
        {say('earnings.shares')}
      </h2>
      <ul className="share-list">
        {shares.map((share) => (
          <ShareRow key={share.id} share={share} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}
