import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { MOST_METHODS } from '@sos/domain/withdrawals/method';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useDeed } from '../../shared/use-deed.ts';
import { MethodForm } from './method-form.tsx';
import { useWritings } from './use-writings.ts';
import type { Method } from './withdrawals-query.ts';

interface MethodListProps {
  readonly methods: readonly Method[];
  readonly onDone: () => Promise<void>;
}

/** The accounts that money can go to. */
export function MethodList({ methods, onDone }: MethodListProps) {
  const { say } = useWritings();
  const [isAdding, setAdding] = useState(false);
  const saved = async () => {
    await onDone();
    setAdding(false);
  };
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('withdrawals.methods')}</h2>
      {methods.map((method) => (
        <OneMethod key={method.id} method={method} onDone={onDone} />
      ))}
      {isAdding && methods.length < MOST_METHODS && <MethodForm onDone={saved} />}
      {methods.length >= MOST_METHODS && <p className="text-s text-soft">{say('withdrawals.full')}</p>}
      {!isAdding && methods.length < MOST_METHODS && (
        <div>
          <Button onClick={() => setAdding(true)}>{say('withdrawals.add')}</Button>
        </div>
      )}
    </section>
  );
}

function OneMethod({ method, onDone }: { readonly method: Method; readonly onDone: () => Promise<void> }) {
  const { say, account, time } = useWritings();
  const deleting = useDeed(async () => {
    await callFunction('deletePaymentMethod', { methodId: method.id });
    await onDone();
  });
  return (
    <div className="card grid gap-2 p-4">
      <p>{account(method)}</p>
      {method.usableFrom > method.savedAt && (
        <p className="text-s text-soft">{say('withdrawals.from', { date: time(method.usableFrom) })}</p>
      )}
      {deleting.error !== undefined && <Problem error={deleting.error} money={null} onRetry={deleting.run} />}
      <div>
        <Button tone="plain" busy={deleting.busy} onClick={deleting.run}>
          {say('withdrawals.delete')}
        </Button>
      </div>
    </div>
  );
}
