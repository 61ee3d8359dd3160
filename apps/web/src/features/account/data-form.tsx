import { reasonOf } from '@sos/browser/callable-client';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
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
      {isStale && <SignInAgain />}
      {account.hasPassword && <PasswordField missing={missing} />}
      <div>
        <Button type="submit" busy={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
}

/** For whoever came by Google, and some time ago. */
function SignInAgain() {
  const { say, locale } = useWords();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    const { signOut } = await import('../../shared/account/sign-out.ts');
    await signOut();
    void navigate(`/${locale}/sign-in?next=%2Faccount%2Fdata`);
  };
  return (
    <Banner urgent tone="wait" title={say('mydata.again.text')}>
      <div>
        <Button busy={busy} onClick={() => void leave()}>
          {say('mydata.again.link')}
        </Button>
      </div>
    </Banner>
  );
}
