import { callFunction } from '@sos/browser/call-function';
import { useSubmission } from '@sos/browser/use-submission';
import type { Output } from '@sos/contracts/callables';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../words.ts';
import { CodeField } from './code-field.tsx';
import { failedFactor } from './factor-failure.ts';
import { QrPicture } from './qr-picture.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ShowAgain, signInAnew } from './show-again.tsx';

interface EnrolmentProps {
  /** From here on it must stay in the page until it is done, whatever the server says of the factor meanwhile. */
  readonly onBegun: () => void;
  /** The recovery codes were seen; nobody sees them again. */
  readonly onDone: () => void;
}
type Begun = Output<'beginSecondFactor'>;

/** From nothing to a second factor: the picture, its first code, the recovery codes. */
export function Enrolment({ onBegun, onDone }: EnrolmentProps) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (begun) return <FirstCode begun={begun} onCodes={setCodes} onAgain={() => setBegun(null)} />;
  const begin = (made: Begun) => {
    onBegun();
    setBegun(made);
  };
  return <Begin onBegun={begin} />;
}

function Begin({ onBegun }: { readonly onBegun: (begun: Begun) => void }) {
  const { say } = useWords();
  const { busy, failure, submit } = useSubmission(async (fields) => {
    await signInAnew(fields);
    onBegun(await callFunction('beginSecondFactor', {}));
  }, failedFactor);
  return (
    <form className="grid gap-4" noValidate onSubmit={submit}>
      <p>{say('admin.factor.begin.text')}</p>
      {failure && <Banner urgent tone="signal" title={say(failure.words)} />}
      {failure?.again && <ShowAgain />}
      <Button tone="primary" type="submit" busy={busy}>
        {say('admin.factor.begin')}
      </Button>
    </form>
  );
}

interface FirstCodeProps {
  readonly begun: Begun;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onAgain: () => void;
}

function FirstCode({ begun: { secret, uri }, onCodes, onAgain }: FirstCodeProps) {
  const { say } = useWords();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ code = '' }) => {
    const { token, recoveryCodes } = await callFunction('enrolSecondFactor', { code });
    // Shown whatever becomes of the sign-in: they are told this once.
    onCodes(recoveryCodes);
    const { signInWithToken } = await import('@sos/browser/auth/second-factor');
    await signInWithToken(token);
  }, failedFactor);
  const isLost = failure?.again || failure?.words === 'admin.factor.failed.expired';
  return (
    <form className="grid gap-4" noValidate onSubmit={submit} onChange={edited}>
      <p>{say('admin.factor.scan')}</p>
      <QrPicture text={uri} label={say('admin.factor.picture')} />
      <p className="text-s text-soft">
        {say('admin.factor.type')}{' '}
        <code className="factor-secret" translate="no" dir="ltr">
          {secret.replaceAll(/.{4}/g, '$& ').trim()}
        </code>
      </p>
      {failure && <Banner urgent tone="signal" title={say(failure.words)} />}
      {isLost && <Button onClick={onAgain}>{say('admin.factor.again')}</Button>}
      <CodeField recovery={false} error={missing.includes('code') ? say('admin.factor.code.missing') : undefined} />
      <Button tone="primary" type="submit" busy={busy}>
        {say('admin.factor.enrol')}
      </Button>
    </form>
  );
}
