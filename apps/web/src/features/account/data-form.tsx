import { reasonOf } from '@sos/browser/callable-client';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { SignInAgain } from '../../shared/account/sign-in-again.tsx';
import { useWords } from '../../shared/words.ts';
import type { OwnAccount } from './account-query.ts';
import { PasswordField } from './address-fields.tsx';
import { useSubmission } from './use-submission.ts';

interface DataFormProps {
  readonly account: OwnAccount;
  readonly label: string;
  readonly send: () => Promise<unknown>;
  /** Hears of the end, whichever it is: the page then shows how things stand. */
  readonly onSent: () => void;
}

/** A wish that only its owner can have: they show once more that they know the password, or have just signed in. */
export function DataForm({ account, label, send, onSent }: DataFormProps) {
  const { say } = useWords();
  const [isStale, setStale] = useState(false);
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ password = '' }) => {
    if (account.hasPassword) {
      const { signInWithPassword } = await import('@sos/browser/auth/firebase-auth');
      await signInWithPassword(account.email, password);
    }
    try {
      await send();
      onSent();
    } catch (error) {
      setStale(reasonOf(error) === 'sign_in_again');
      throw error;
    }
  });
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={edited}>
      {failure && !isStale && <Banner urgent tone="signal" title={say(failure)} />}
      {isStale && <SignInAgain next="/account/data" />}
      {account.hasPassword && <PasswordField missing={missing} />}
      <div>
        <Button type="submit" busy={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
