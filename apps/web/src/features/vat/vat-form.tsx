import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { LONGEST_BUSINESS_ADDRESS, LONGEST_BUSINESS_NAME } from '@sos/domain/vat/vat-check';
import { readVatNumber } from '@sos/domain/vat/vat-number';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import type { ShownVat } from './vat-query.ts';

const LONGEST = 32;
const EXAMPLE = 'DE123456789';

interface VatFormProps {
  /** As it was given before; null for the first time. */
  readonly check: ShownVat | null;
  readonly onKept: (check: ShownVat | null) => void;
}

/** Asks for a VAT number and whose it is; what can be none is said before anybody is asked. */
export function VatForm({ check, onKept }: VatFormProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(check?.vatNumber ?? '');
  const [own, setOwn] = useState({ name: check?.ownName ?? '', address: check?.ownAddress ?? '' });
  const [isMalformed, setMalformed] = useState(false);
  const { busy, error, send } = useSending(onKept, () => setMalformed(true));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isRead = readVatNumber(typed) !== undefined;
    setMalformed(!isRead);
    if (isRead) void send({ vatNumber: typed, ...own });
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
      <Business own={own} onChange={setOwn} />
      {error !== undefined && (
        <Problem error={error} money={null} onRetry={() => void send({ vatNumber: typed, ...own })} />
      )}
      <div>
        <Button type="submit" busy={busy}>
          {say('vat.check')}
        </Button>
      </div>
    </form>
  );
}

interface Own {
  readonly name: string;
  readonly address: string;
}

interface BusinessProps {
  readonly own: Own;
  readonly onChange: (own: Own) => void;
}

/** Registers of some countries keep the name and the address to themselves. */
function Business({ own, onChange }: BusinessProps) {
  const { say } = useWords();
  return (
    <>
      <TextField
        name="businessName"
        label={say('vat.name.label')}
        hint={say('vat.name.hint')}
        autoComplete="organization"
        maxLength={LONGEST_BUSINESS_NAME}
        value={own.name}
        onChange={({ target }) => onChange({ ...own, name: target.value })}
      />
      <TextField
        name="businessAddress"
        label={say('vat.address.label')}
        autoComplete="street-address"
        maxLength={LONGEST_BUSINESS_ADDRESS}
        value={own.address}
        onChange={({ target }) => onChange({ ...own, address: target.value })}
      />
    </>
  );
}

function useSending(onKept: (check: ShownVat | null) => void, onMalformed: () => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = async (given: Own & { readonly vatNumber: string }) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const { check } = await callFunction('validateVatNumber', given);
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
