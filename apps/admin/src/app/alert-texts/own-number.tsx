import { callFunction } from '@sos/browser/call-function';
import { useSubmission } from '@sos/browser/use-submission';
import { CODE_DIGITS } from '@sos/domain/phones/phone-code';
import { asciiDigits } from '@sos/domain/shared/digits';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { failedText } from './text-failure.ts';

interface OwnNumberProps {
  readonly onProved: () => Promise<void>;
}

/** Shows that somebody answers a number: a call says six digits, which are typed here. */
export function OwnNumber({ onProved }: OwnNumberProps) {
  const [rung, setRung] = useState(false);
  return (
    <div className="grid gap-4">
      <Ring onRung={() => setRung(true)} />
      {rung && <Confirm onProved={onProved} />}
    </div>
  );
}

function Ring({ onRung }: { readonly onRung: () => void }) {
  const { say, locale } = useWords();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ phone = '' }) => {
    await callFunction('requestPhoneCode', { phone, locale });
    onRung();
  }, failedText);
  return (
    <form className="grid gap-4" noValidate onSubmit={submit} onChange={edited}>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <TextField
        label={say('admin.texts.number')}
        hint={say('admin.texts.number.hint')}
        error={missing.includes('phone') ? say('admin.texts.number.missing') : undefined}
        name="phone"
        type="tel"
        dir="ltr"
        autoComplete="tel"
        maxLength={100}
        required
      />
      <Button type="submit" busy={busy}>
        {say('admin.texts.ring')}
      </Button>
    </form>
  );
}

function Confirm({ onProved }: OwnNumberProps) {
  const { say } = useWords();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ code = '' }) => {
    await callFunction('confirmPhoneCode', { code: asciiDigits(code).slice(0, CODE_DIGITS) });
    await onProved();
  }, failedText);
  return (
    <form className="grid gap-4" noValidate onSubmit={submit} onChange={edited}>
      <Banner tone="wait" title={say('admin.texts.rings')} />
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <TextField
        label={say('admin.texts.code')}
        error={missing.includes('code') ? say('admin.texts.code.missing') : undefined}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        minLength={CODE_DIGITS}
        maxLength={20}
        required
      />
      <Button tone="primary" type="submit" busy={busy}>
        {say('admin.texts.confirm')}
      </Button>
    </form>
  );
}
