import { callFunction } from '@sos/browser/call-function';
import { asAddress } from '@sos/domain/accounts/address';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { EmailField } from './address-fields.tsx';
import { useSubmission } from './use-submission.ts';
import './account.css';

/** Asks for a mail that leads to a new password; what it says is true of known addresses and unknown ones. */
export function ForgotForm() {
  const { say } = useWords();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ email = '' }) => {
    await callFunction('requestPasswordReset', { requestId: crypto.randomUUID(), email: asAddress(email) });
    setSentTo(asAddress(email));
  });
  const change = (event: FormEvent<HTMLFormElement>) => {
    edited(event);
    setSentTo(null);
  };
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={change}>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      {sentTo !== null && (
        <Banner urgent tone="calm" title={say('identity.forgot.sent')}>
          <p>
            <bdi dir="ltr">{sentTo}</bdi>
          </p>
          <p>{say('identity.forgot.sent.text')}</p>
          <p>{say('identity.sent.none')}</p>
        </Banner>
      )}
      <EmailField missing={missing} />
      <Button tone="primary" size="large" type="submit" busy={busy}>
        {say(sentTo === null ? 'identity.forgot.send' : 'identity.email.sendAgain')}
      </Button>
    </form>
  );
}
