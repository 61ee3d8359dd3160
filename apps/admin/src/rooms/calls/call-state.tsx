import { useWords } from '../../shared/words.ts';
import type { CallRow } from './calls-source.ts';

const statusTones: Partial<Record<CallRow['status'], 'calm' | 'wait'>> = {
  calling_client: 'wait',
  calling_provider: 'wait',
  connecting: 'wait',
  active: 'calm',
};

export function CallState({ status, endReason }: Pick<CallRow, 'status' | 'endReason'>) {
  const { say } = useWords();
  return (
    <>
      <span className="chip-small" data-tone={statusTones[status]}>
        {say(`adminCalls.status.${status}`)}
      </span>
      {endReason && (
        <>
          {/* Else a long word would be broken beside the state instead of beginning below it. */}
          <wbr />
          <span className="text-soft ms-2">
            <span className="visually-hidden">{', '}</span>
            <span>{say(`adminCalls.ending.${endReason}`)}</span>
          </span>
        </>
      )}
    </>
  );
}

const moneyTones: Partial<Record<CallRow['money'], 'calm' | 'wait' | 'signal'>> = {
  captured: 'calm',
  capture_due: 'wait',
  release_due: 'wait',
  uncollected: 'signal',
};

export function MoneyState({ money }: Pick<CallRow, 'money'>) {
  const { say } = useWords();
  return (
    <span className="chip-small" data-tone={moneyTones[money]}>
      {say(`adminCalls.money.${money}`)}
    </span>
  );
}
