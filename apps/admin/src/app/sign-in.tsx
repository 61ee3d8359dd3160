import { Page } from '@sos/browser/page.tsx';
import { useSubmission } from '@sos/browser/use-submission';
import { asAddress } from '@sos/domain/accounts/address';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { signInFailure } from '../shared/sign-in-failure.ts';
import { useWords } from '../shared/words.ts';

export function SignIn() {
  const { say } = useWords();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ email = '', password = '' }) => {
    const { signInWithPassword } = await import('@sos/browser/auth/firebase-auth');
    await signInWithPassword(asAddress(email), password);
  }, signInFailure);
  const missed = (name: 'email' | 'password') =>
    missing.includes(name) ? say(`admin.signIn.${name}.missing`) : undefined;
  return (
    <Page hidden title={say('admin.signIn.title')} description={say('admin.about')}>
      <form className="entry" noValidate onSubmit={submit} onChange={edited}>
        <h1 className="text-xl">{say('admin.title')}</h1>
        <p className="text-soft">{say('admin.signIn.text')}</p>
        {failure && <Banner urgent tone="signal" title={say(failure)} />}
        <TextField
          label={say('admin.signIn.email')}
          error={missed('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
        />
        <TextField
          label={say('admin.signIn.password')}
          error={missed('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button tone="primary" type="submit" busy={busy}>
          {say('admin.signIn.send')}
        </Button>
      </form>
    </Page>
  );
}
