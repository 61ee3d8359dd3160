import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { CODE_DIGITS } from '@sos/domain/phones/phone-code';
import { asciiDigits } from '@sos/domain/shared/digits';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useWords } from '../words.ts';

type Failure = 'wrong' | 'expired' | 'carrier' | 'number' | 'often' | 'other';
const failures: Readonly<Partial<Record<FailureReason, Failure>>> = {
  code_wrong: 'wrong',
  code_expired: 'expired',
  code_call_failed: 'carrier',
  phone_missing: 'number',
  phone_invalid: 'number',
  phone_premium: 'number',
  phone_country: 'number',
  too_many_requests: 'often',
};

interface ProveTelephoneProps {
  /** Where the field begins; empty where no number is known. */
  readonly phone: string;
  readonly onProved: () => Promise<void> | void;
}

/** Shows that somebody answers a number: a call says six digits, which are typed here. */
export function ProveTelephone({ phone: known, onProved }: ProveTelephoneProps) {
  const { say, locale } = useWords();
  const [phone, setPhone] = useState(known);
  const [code, setCode] = useState('');
  const [rung, setRung] = useState(false);
  const work = useWork();
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
      <p className="text-soft">{say('application.telephone.text')}</p>
      {work.failure && <Banner urgent tone="signal" title={say(`application.code.failed.${work.failure}`)} />}
      <TextField
        label={say('application.telephone.label')}
        type="tel"
        dir="ltr"
        autoComplete="tel"
        maxLength={100}
        hint={say('application.telephone.hint')}
        value={phone}
        onKeyDown={onEnter(() => void ring())}
        onChange={({ target }) => setPhone(target.value)}
      />
      <div>
        <Button busy={work.busy} unavailable={phone.trim() === ''} onClick={() => void ring()}>
          {say('application.telephone.call')}
        </Button>
      </div>
      {rung && <CodeField code={code} busy={work.busy} onChange={setCode} onConfirm={() => void confirm()} />}
    </div>
  );
}

interface CodeFieldProps {
  readonly code: string;
  readonly busy: boolean;
  readonly onChange: (code: string) => void;
  readonly onConfirm: () => void;
}

function CodeField({ code, busy, onChange, onConfirm }: CodeFieldProps) {
  const { say } = useWords();
  return (
    <>
      <Banner tone="wait" title={say('application.telephone.rings')} />
      <TextField
        label={say('application.code.label')}
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
          {say('application.code.confirm')}
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

function useWork() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failures[reasonOf(error)] ?? 'other');
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
