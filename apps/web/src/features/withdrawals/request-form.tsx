import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { type WithdrawalObstacle, withdrawalObstacles } from '@sos/domain/withdrawals/ask';
import { wishTyped } from '@sos/domain/withdrawals/typed-wish';
import { Button } from '@sos/ui/button';
import { SelectField, TextField } from '@sos/ui/field';
import { type SubmitEvent, useState } from 'react';
import { useDeed } from '../../shared/use-deed.ts';
import { useWritings } from './use-writings.ts';
import type { Method } from './withdrawals-query.ts';

interface RequestFormProps {
  readonly methods: readonly Method[];
  readonly onDone: () => Promise<void>;
}

const obstacleIn = (error: unknown): WithdrawalObstacle | undefined =>
  withdrawalObstacles.find((each) => each === reasonOf(error));

/** Where an amount is asked for; asked again after a lost answer, it is the same withdrawal. */
export function RequestForm({ methods, onDone }: RequestFormProps) {
  const writings = useWritings();
  const { say, account } = writings;
  const [withdrawalId, setId] = useState(() => crypto.randomUUID());
  const [amount, setAmount] = useState('');
  const [methodId, setMethod] = useState(methods[0]?.id ?? '');
  const [obstacle, setObstacle] = useState<WithdrawalObstacle>();
  const asking = useDeed(async () => {
    setObstacle(undefined);
    const wish = wishTyped(amount);
    if ('obstacle' in wish) return setObstacle(wish.obstacle);
    try {
      await callFunction('requestWithdrawal', { withdrawalId, amount: wish.cents, methodId });
    } catch (failure) {
      const found = obstacleIn(failure);
      if (!found) throw failure;
      // What was refused is another wish when it is asked again.
      setId(crypto.randomUUID());
      return setObstacle(found);
    }
    return onDone();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    asking.run();
  };
  return (
    <form className="card grid gap-3 p-4" noValidate onSubmit={submit}>
      <h2 className="text-l">{say('withdrawals.new')}</h2>
      <TextField
        label={say('withdrawals.amount')}
        error={obstacle && writings.obstacle(obstacle)}
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        value={amount}
        onChange={({ target }) => {
          setAmount(target.value);
          setObstacle(undefined);
        }}
      />
      <SelectField label={say('withdrawals.to')} value={methodId} onChange={({ target }) => setMethod(target.value)}>
        {methods.map((method) => (
          <option key={method.id} value={method.id}>
            {account(method)}
          </option>
        ))}
      </SelectField>
      {asking.error !== undefined && <Problem error={asking.error} money={null} onRetry={asking.run} />}
      <div>
        <Button tone="primary" type="submit" busy={asking.busy}>
          {say('withdrawals.ask')}
        </Button>
      </div>
    </form>
  );
}
