import { callFunction } from '@sos/browser/call-function';
import { asAddress } from '@sos/domain/accounts/address';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import type { OwnAccount } from './account-query.ts';
import { EmailField, PasswordField } from './address-fields.tsx';
import { SendAgain } from './send-again.tsx';
import { useSubmission } from './use-submission.ts';

/** The address, whether it is confirmed, and the way to another one. */
export function EmailSection({ account }: { readonly account: OwnAccount }) {
  const { say } = useWords();
  return (
    <>
      <p>
        <bdi dir="ltr">{account.email}</bdi>
      </p>
      {account.emailConfirmed ? (
        <p>{say('identity.email.confirmed')}</p>
      ) : (
        <Unconfirmed isClient={account.role === 'client'} />
      )}
      {account.hasPassword && account.emailConfirmed && <ChangeEmailForm email={account.email} />}
    </>
  );
}

function Unconfirmed({ isClient }: { readonly isClient: boolean }) {
  const { say } = useWords();
  return (
    <Banner tone="wait" title={say('identity.email.unconfirmed')}>
      <p>{say(isClient ? 'identity.email.unconfirmed.text' : 'identity.email.unconfirmed.others')}</p>
      <SendAgain />
    </Banner>
  );
}

function ChangeEmailForm({ email: current }: { readonly email: string }) {
  const { say } = useWords();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ email = '', password = '' }) => {
    const { signInWithPassword } = await import('@sos/browser/auth/firebase-auth');
    await signInWithPassword(current, password);
    await callFunction('requestEmailChange', { requestId: crypto.randomUUID(), email: asAddress(email) });
    form.current?.reset();
    setSentTo(asAddress(email));
  });
  const change = (event: FormEvent<HTMLFormElement>) => {
    edited(event);
    setSentTo(null);
  };
  return (
    <details className="grid gap-4">
      <summary className="text-link">{say('identity.email.change')}</summary>
      <form ref={form} className="panel" noValidate onSubmit={submit} onChange={change}>
        {failure && <Banner urgent tone="signal" title={say(failure)} />}
        {sentTo !== null && (
          <Banner urgent tone="calm" title={say('identity.email.changeSent')}>
            <p>
              <bdi dir="ltr">{sentTo}</bdi>
            </p>
            <p>{say('identity.email.changeSent.text')}</p>
            <p>{say('identity.sent.none')}</p>
          </Banner>
        )}
        <EmailField missing={missing} isNew />
        <PasswordField missing={missing} />
        <div>
          <Button type="submit" busy={busy}>
            {say('identity.email.change.send')}
          </Button>
        </div>
      </form>
    </details>
  );
}
