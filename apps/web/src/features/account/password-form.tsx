import { callFunction } from '@sos/browser/call-function';
import { useSaving } from '@sos/browser/use-saving';
import { Banner } from '@sos/ui/banner';
import { SaveRow } from '@sos/ui/save-row';
import { useRef } from 'react';
import { useWords } from '../../shared/words.ts';
import { NewPasswordField, PasswordField } from './address-fields.tsx';
import { accountFailure, isAtPassword } from './failures.ts';

/** A new password, which ends every session but this one. */
export function PasswordForm({ email }: { readonly email: string }) {
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { busy, failure, missing, saved, changed, submit } = useSaving(async ({ password = '', newPassword = '' }) => {
    const { signInWithPassword } = await import('@sos/browser/auth/firebase-auth');
    await signInWithPassword(email, password);
    await callFunction('changePassword', { password: newPassword });
    await signInWithPassword(email, newPassword);
    form.current?.reset();
  }, accountFailure);
  return (
    <form ref={form} className="panel" noValidate onSubmit={submit} onChange={changed}>
      {failure && !isAtPassword(failure) && <Banner urgent tone="signal" title={say(failure)} />}
      <PasswordField missing={missing} />
      <NewPasswordField name="newPassword" missing={missing} failure={failure} />
      <SaveRow
        tone="quiet"
        label={say('identity.password.save')}
        busy={busy}
        said={saved ? say('identity.saved') : null}
      />
    </form>
  );
}
