import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ListLoading } from '../../shared/list-states.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { MethodList } from './method-list.tsx';
import { RequestForm } from './request-form.tsx';
import { useWritings } from './use-writings.ts';
import { WithdrawalList } from './withdrawal-list.tsx';
import { type Withdrawals, withdrawalsKey, withdrawalsQuery } from './withdrawals-query.ts';

/** All about what an affiliate takes out of their balance. */
export function WithdrawalRoom({ uid }: { readonly uid: string }) {
  const { say } = useWritings();
  const queries = useQueryClient();
  const { data, error, fetchStatus, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    withdrawalsQuery(uid),
  );
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  const [first] = data?.pages ?? [];
  if (!data || !first)
    return problem ? (
      <Problem error={problem} money={null} onRetry={() => void refetch()} />
    ) : (
      <ListLoading blocks={['6rem', '8rem']} />
    );
  const renew = () => queries.invalidateQueries({ queryKey: withdrawalsKey(uid) });
  return (
    <div className="grid gap-6">
      <Standing room={first} />
      <NextStep room={first} onDone={renew} />
      <MethodList methods={first.methods} onDone={renew} />
      <WithdrawalList withdrawals={data.pages.flatMap((page) => page.withdrawals)} onDone={renew} />
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('affiliate.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Standing({ room }: { readonly room: Withdrawals }) {
  const { say, dollars } = useWritings();
  return (
    <div className="card grid gap-1 p-4">
      <p className="text-s text-soft">{say('affiliate.figure.balance')}</p>
      <p className="figures text-xl">
        <bdi>{dollars(room.balance)}</bdi>
      </p>
      <p className="text-s">{say('withdrawals.left', { amount: dollars(room.left) })}</p>
      <p className="text-s text-soft">{say('withdrawals.about')}</p>
    </div>
  );
}

interface NextStepProps {
  readonly room: Withdrawals;
  readonly onDone: () => Promise<void>;
}

/** The code, or the wish; where neither can be, why. */
function NextStep({ room, onDone }: NextStepProps) {
  const { obstacle } = useWritings();
  const waiting = room.withdrawals.find(({ status }) => status === 'awaiting_confirmation');
  if (waiting && room.confirmBy === 'telegram') return <InTelegram until={waiting.confirmUntil} />;
  if (waiting) return <ConfirmForm key={waiting.id} withdrawal={waiting} onDone={onDone} />;
  if (room.obstacle)
    return (
      <div className="withdrawal-obstacle">
        <p>{obstacle(room.obstacle)}</p>
        {room.obstacle === 'balance_too_low' && <p>{obstacle('amount_too_small')}</p>}
      </div>
    );
  return <RequestForm methods={room.methods} onDone={onDone} />;
}

/** Where the question is answered; the page follows by itself. */
function InTelegram({ until }: { readonly until: number }) {
  const { say, time } = useWritings();
  return (
    <div className="card p-4">
      <p>{say('withdrawals.telegram', { time: time(until) })}</p>
    </div>
  );
}
