import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { type SubmitEvent, useState } from 'react';
import { useDeed } from '../../shared/use-deed.ts';
import { useWritings } from './use-writings.ts';
import type { Withdrawal } from './withdrawals-query.ts';

interface ConfirmFormProps {
  readonly withdrawal: Withdrawal;
  readonly onDone: () => Promise<void>;
}

/** Where the code of the mail is typed. */
export function ConfirmForm({ withdrawal, onDone }: ConfirmFormProps) {
  const { say, time } = useWritings();
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const confirming = useDeed(async () => {
    const typed = code.replaceAll(/\s/g, '');
    setWrong(false);
    if (!/^\d{6}$/.test(typed)) return setWrong(true);
    try {
      await callFunction('confirmWithdrawalByCode', { withdrawalId: withdrawal.id, code: typed });
    } catch (failure) {
      const reason = reasonOf(failure);
      if (reason === 'withdrawal_code_wrong') return setWrong(true);
      // It was given up meanwhile, which the list then says.
      if (reason !== 'withdrawal_ended') throw failure;
    }
    return onDone();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    confirming.run();
  };
  return (
    <form className="card grid gap-3 p-4" noValidate onSubmit={submit}>
      <p>{say('withdrawals.code.text', { time: time(withdrawal.confirmUntil) })}</p>
      <TextField
        label={say('withdrawals.code')}
        error={isWrong ? say('withdrawals.code.wrong') : undefined}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      {confirming.error !== undefined && <Problem error={confirming.error} money={null} onRetry={confirming.run} />}
      <div>
        <Button tone="primary" type="submit" busy={confirming.busy}>
          {say('withdrawals.confirm')}
        </Button>
      </div>
    </form>
  );
}
