import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { useDeed } from '../../shared/use-deed.ts';
import { useWritings } from './use-writings.ts';
import type { Withdrawal } from './withdrawals-query.ts';

interface WithdrawalListProps {
  readonly withdrawals: readonly Withdrawal[];
  readonly onDone: () => Promise<void>;
}

/** Each withdrawal with what it waits for, or what became of it. */
export function WithdrawalList({ withdrawals, onDone }: WithdrawalListProps) {
  const { say } = useWritings();
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('withdrawals.list')}</h2>
      {withdrawals.length === 0 && <p>{say('withdrawals.none')}</p>}
      {withdrawals.map((withdrawal) => (
        <OneWithdrawal key={withdrawal.id} withdrawal={withdrawal} onDone={onDone} />
      ))}
    </section>
  );
}

function OneWithdrawal({
  withdrawal,
  onDone,
}: {
  readonly withdrawal: Withdrawal;
  readonly onDone: () => Promise<void>;
}) {
  const { say, account, dollars, money, time } = useWritings();
  const { amount, status, words, received, currency, askedAt } = withdrawal;
  const isOwn = status === 'awaiting_confirmation' || status === 'requested';
  return (
    <article className="card withdrawal grid gap-1 p-4">
      <h3 className="text-m">
        <bdi>{dollars(amount)}</bdi>
      </h3>
      <p>{say(`withdrawals.status.${status}`)}</p>
      {words !== null && <blockquote>{words}</blockquote>}
      {status === 'paid' && received !== null && (
        <p className="text-s">{say('withdrawals.received', { amount: money(received, currency) })}</p>
      )}
      <p className="text-s text-soft">{account(withdrawal)}</p>
      <p className="text-s text-soft">
        <time dateTime={new Date(askedAt).toISOString()}>{time(askedAt)}</time>
      </p>
      {isOwn && <Cancelling id={withdrawal.id} onDone={onDone} />}
    </article>
  );
}

function Cancelling({ id, onDone }: { readonly id: string; readonly onDone: () => Promise<void> }) {
  const { say } = useWritings();
  const { busy, error, run } = useDeed(async () => {
    try {
      await callFunction('cancelWithdrawal', { withdrawalId: id });
    } catch (failure) {
      // Somebody has decided about it meanwhile, which the list then says.
      if (reasonOf(failure) !== 'changed') throw failure;
    }
    await onDone();
  });
  return (
    <div className="grid gap-2">
      {error !== undefined && <Problem error={error} money={null} onRetry={run} />}
      <div>
        <Button tone="plain" busy={busy} onClick={run}>
          {say('withdrawals.cancel')}
        </Button>
      </div>
    </div>
  );
}
