import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import { asAddress } from './registration.ts';
import { useSubmission } from './use-submission.ts';
import './account.css';

export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { say } = useWords();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ email = '', password = '' }) => {
    const { signInWithPassword } = await import('@sos/browser/auth/firebase-auth');
    await signInWithPassword(asAddress(email), password);
    onSignedIn();
  });
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={edited}>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <TextField
        required
        name="email"
        type="email"
        autoComplete="email"
        dir="ltr"
        label={say('account.email')}
        error={missing.includes('email') ? say('account.email.missing') : undefined}
      />
      <TextField
        required
        name="password"
        type="password"
        autoComplete="current-password"
        dir="ltr"
        label={say('account.password')}
        error={missing.includes('password') ? say('account.password.missing') : undefined}
      />
      <Button tone="primary" size="large" type="submit" busy={busy}>
        {say('account.signIn')}
      </Button>
    </form>
  );
}
