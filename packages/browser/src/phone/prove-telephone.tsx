import { CODE_DIGITS } from '@sos/domain/phones/phone-code';
import { asciiDigits } from '@sos/domain/shared/digits';
import type { Locale } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { callFunction } from '../call-function.ts';

interface ProveTelephoneProps {
  /** Where the field begins; empty where no number is known. */
  readonly phone: string;
  /** In which the code is said. */
  readonly locale: Locale;
  readonly labels: Readonly<Record<'number' | 'hint' | 'ring' | 'rings' | 'code' | 'confirm', string>>;
  readonly failed: (error: unknown) => string;
  readonly onProved: () => Promise<void> | void;
  /** Above the fields. */
  readonly children?: ReactNode;
}

/** Shows that somebody answers a number: a call says six digits, which are typed here, maybe within another form. */
export function ProveTelephone({ phone: known, locale, labels, failed, onProved, children }: ProveTelephoneProps) {
  const [phone, setPhone] = useState(known);
  const [code, setCode] = useState('');
  const [rung, setRung] = useState(false);
  const work = useWork(failed);
  const ring = () =>
    phone.trim() !== '' &&
    work.run(async () => {
      await callFunction('requestPhoneCode', { phone, locale });
      setCode('');
      setRung(true);
    });
  const confirm = () =>
    code.length === CODE_DIGITS &&
    work.run(async () => {
      await callFunction('confirmPhoneCode', { code });
      await onProved();
    });
  return (
    <div className="grid gap-5">
      {children}
      {work.failure !== null && <Banner urgent tone="signal" title={work.failure} />}
      <TextField
        label={labels.number}
        type="tel"
        dir="ltr"
        autoComplete="tel"
        maxLength={100}
        hint={labels.hint}
        value={phone}
        onKeyDown={onEnter(() => void ring())}
        onChange={({ target }) => setPhone(target.value)}
      />
      <div>
        <Button busy={work.busy} unavailable={phone.trim() === ''} onClick={() => void ring()}>
          {labels.ring}
        </Button>
      </div>
      {rung && <CodeField {...{ code, labels }} busy={work.busy} onChange={setCode} onConfirm={() => void confirm()} />}
    </div>
  );
}

interface CodeFieldProps extends Pick<ProveTelephoneProps, 'labels'> {
  readonly code: string;
  readonly busy: boolean;
  readonly onChange: (code: string) => void;
  readonly onConfirm: () => void;
}

function CodeField({ code, busy, labels, onChange, onConfirm }: CodeFieldProps) {
  return (
    <>
      <Banner tone="wait" title={labels.rings} />
      <TextField
        label={labels.code}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        maxLength={20}
        value={code}
        onKeyDown={onEnter(onConfirm)}
        onChange={({ target }) => onChange(digitsIn(target.value))}
      />
      <div>
        <Button busy={busy} unavailable={code.length !== CODE_DIGITS} onClick={onConfirm}>
          {labels.confirm}
        </Button>
      </div>
    </>
  );
}

/** The key that would send the form around this field does what the button beside the field does. */
function onEnter(act: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    act();
  };
}

/** Six digits of any script, as the server wants them. */
const digitsIn = (text: string) => asciiDigits(text).slice(0, CODE_DIGITS);

function useWork(failed: (error: unknown) => string) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failed(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
