import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { readVatNumber } from '@sos/domain/vat/vat-number';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import type { ShownVat } from './vat-query.ts';

const LONGEST = 32;
const EXAMPLE = 'DE123456789';

/** Asks for a VAT number; what can be none is said before anybody is asked. */
export function VatForm({ onKept }: { readonly onKept: (check: ShownVat | null) => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [isMalformed, setMalformed] = useState(false);
  const { busy, error, send } = useSending(onKept, () => setMalformed(true));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isRead = readVatNumber(typed) !== undefined;
    setMalformed(!isRead);
    if (isRead) void send(typed);
    else event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form className="grid gap-3" noValidate onSubmit={submit}>
      <TextField
        name="vatNumber"
        label={say('vat.label')}
        hint={say('vat.hint', { example: EXAMPLE })}
        error={isMalformed ? say('vat.malformed') : undefined}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={LONGEST}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setMalformed(false);
        }}
      />
      {error !== undefined && <Problem error={error} money={null} onRetry={() => void send(typed)} />}
      <div>
        <Button type="submit" busy={busy}>
          {say('vat.check')}
        </Button>
      </div>
    </form>
  );
}

function useSending(onKept: (check: ShownVat | null) => void, onMalformed: () => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = async (vatNumber: string) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const { check } = await callFunction('validateVatNumber', { vatNumber });
      onKept(check);
    } catch (failure) {
      if (reasonOf(failure) === 'vat_number_malformed') onMalformed();
      else setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, send };
}
