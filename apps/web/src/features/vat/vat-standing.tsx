import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { ShownVat } from './vat-query.ts';

interface VatStandingProps {
  readonly check: ShownVat;
  readonly isChanging: boolean;
  readonly onKept: (check: ShownVat | null, said: 'vat.removed' | null) => void;
  readonly onChange: () => void;
}

const tones = { valid: 'calm', invalid: 'signal', unavailable: 'wait' } as const;

/** What VIES said of the number that is kept, and what can be done about it. */
export function VatStanding({ check, isChanging, onKept, onChange }: VatStandingProps) {
  const { say } = useWords();
  const { vatNumber, result } = check;
  const { busy, error, run } = useActing();
  const again = () =>
    run(async () => {
      const answer = await callFunction('validateVatNumber', { vatNumber });
      onKept(answer.check, null);
    });
  const remove = () =>
    run(async () => {
      await callFunction('removeVatNumber', {});
      onKept(null, 'vat.removed');
    });
  return (
    <>
      <Facts check={check} />
      <Banner tone={tones[result]} title={say(`vat.${result}.title`)}>
        {result === 'unavailable' && check.trouble && <p>{say(`vat.trouble.${check.trouble}`)}</p>}
        <p>{say(`vat.${result}.text`)}</p>
      </Banner>
      {error !== undefined && <Problem error={error} money={null} onRetry={() => void again()} />}
      <div className="vat-actions flex flex-wrap gap-3" data-vat={result}>
        {result === 'unavailable' && (
          <Button busy={busy} onClick={() => void again()}>
            {say('vat.again')}
          </Button>
        )}
        {!isChanging && <Button onClick={onChange}>{say('vat.change')}</Button>}
        <Button tone="quiet" busy={busy} onClick={() => void remove()}>
          {say('vat.remove')}
        </Button>
      </div>
    </>
  );
}

/** The number, whose it is, and when and how that was confirmed. */
function Facts({ check }: { readonly check: ShownVat }) {
  const { say, formats } = useWords();
  const { vatNumber, consultation, checkedAt, result } = check;
  const [name, address] = [check.name ?? check.ownName, check.address ?? check.ownAddress];
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' });
  return (
    <div>
      <p>
        <bdi dir="ltr">{vatNumber}</bdi>
      </p>
      {name !== null && (
        <p className="text-s">
          <bdi>{name}</bdi>
        </p>
      )}
      {address !== null && (
        <p className="text-s">
          <bdi>{address}</bdi>
        </p>
      )}
      {result !== 'invalid' && (name === null || address === null) && <p className="text-s">{say('vat.missing')}</p>}
      {checkedAt !== null && <p className="text-s text-soft">{say('vat.checkedOn', { day: day.format(checkedAt) })}</p>}
      {consultation !== null && <p className="text-s text-soft">{say('vat.proof', { number: consultation })}</p>}
    </div>
  );
}

function useActing() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}
