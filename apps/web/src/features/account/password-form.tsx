import { callFunction } from '@sos/browser/call-function';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { NewPasswordField, PasswordField } from './address-fields.tsx';
import { isAtPassword } from './failures.ts';
import { SavedNote } from './saved-note.tsx';
import { useSubmission } from './use-submission.ts';

/** A new password, which ends every session but this one. */
export function PasswordForm({ email }: { readonly email: string }) {
  const { say } = useWords();
  const [saved, setSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ password = '', newPassword = '' }) => {
    const { signInWithPassword } = await import('@sos/browser/auth/firebase-auth');
    await signInWithPassword(email, password);
    await callFunction('changePassword', { password: newPassword });
    await signInWithPassword(email, newPassword);
    form.current?.reset();
    setSaved(true);
  });
  const change = () => {
    edited();
    setSaved(false);
  };
  return (
    <form ref={form} className="panel" noValidate onSubmit={submit} onChange={change}>
      {failure && !isAtPassword(failure) && <Banner urgent tone="signal" title={say(failure)} />}
      <PasswordField missing={missing} />
      <NewPasswordField name="newPassword" missing={missing} failure={failure} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={busy}>
          {say('identity.password.save')}
        </Button>
        <SavedNote shown={saved} />
      </div>
    </form>
  );
}
