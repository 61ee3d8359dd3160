import { LocalLink } from '@sos/browser/link.tsx';
import { isStrongPassword, wordsAbout } from '@sos/domain/accounts/password';
import { Banner } from '@sos/ui/banner';
import { Button, buttonLook } from '@sos/ui/button';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { NewPasswordField } from './address-fields.tsx';
import { CheckingLink, SpentLink } from './mail-action.tsx';
import type { MailLink } from './mail-link.ts';
import { accountFailure, isAtPassword } from './failures.ts';
import { useSubmission } from './use-submission.ts';

const codes = () => import('@sos/browser/auth/action-codes');

/** A new password by the link of a mail. */
export function ResetForm({ link }: { readonly link: MailLink }) {
  const { say } = useWords();
  const [email, setEmail] = useState<string | null>(null);
  const [state, setState] = useState<'busy' | 'open' | 'spent' | 'done' | 'offline'>('busy');
  useEffect(() => {
    let shown = true;
    const look = async () => (await codes()).addressOfReset(link.code);
    look().then(
      (address) => {
        if (!shown) return;
        setEmail(address);
        setState('open');
      },
      (error: unknown) => {
        if (shown) setState(accountFailure(error) === 'account.failed.offline' ? 'offline' : 'spent');
      },
    );
    return () => void (shown = false);
  }, [link]);
  if (state === 'busy') return <CheckingLink />;
  if (state === 'offline') return <Banner urgent tone="signal" title={say('account.failed.offline')} />;
  if (state === 'spent') return <SpentLink link={link} />;
  if (state === 'done') return <NewPasswordSet />;
  return (
    <NewPasswordForm
      code={link.code}
      email={email ?? ''}
      onDone={() => setState('done')}
      onSpent={() => setState('spent')}
    />
  );
}

function NewPasswordSet() {
  const { say } = useWords();
  return (
    <>
      <Banner urgent tone="calm" title={say('identity.reset.done')}>
        <p>{say('identity.reset.done.text')}</p>
      </Banner>
      <LocalLink {...buttonLook('primary')} to="/sign-in">
        {say('shell.signIn')}
      </LocalLink>
    </>
  );
}

interface NewPasswordFormProps {
  readonly code: string;
  readonly email: string;
  readonly onDone: () => void;
  readonly onSpent: () => void;
}

const spent = ['auth/expired-action-code', 'auth/invalid-action-code', 'auth/user-not-found'];

function NewPasswordForm({ code, email, onDone, onSpent }: NewPasswordFormProps) {
  const { say } = useWords();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ password = '' }) => {
    if (!isStrongPassword(password, wordsAbout({ email })))
      throw Object.assign(new Error(), { code: 'auth/weak-password' });
    try {
      await (await codes()).resetPassword(code, password);
    } catch (error) {
      if (!spent.includes(String((error as { code?: unknown }).code))) throw error;
      return onSpent();
    }
    const { signOut } = await import('../../shared/account/sign-out.ts');
    await signOut();
    onDone();
  });
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={edited}>
      {failure && !isAtPassword(failure) && <Banner urgent tone="signal" title={say(failure)} />}
      <p>
        <bdi dir="ltr">{email}</bdi>
      </p>
      {/* Lets a keeper of passwords know whose it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField missing={missing} failure={failure} />
      <Button tone="primary" size="large" type="submit" busy={busy}>
        {say('identity.reset.save')}
      </Button>
    </form>
  );
}
