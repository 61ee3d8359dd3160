import { signInFailure } from '@sos/browser/auth/sign-in-failure';
import { loadGoogle, useGoogle } from '@sos/browser/auth/use-google';
import { Page } from '@sos/browser/page.tsx';
import { useSubmission } from '@sos/browser/use-submission';
import { asAddress } from '@sos/domain/accounts/address';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useWords } from '../shared/words.ts';

/** By email or through Google. What comes of it is the account that the page then has. */
export function SignIn() {
  const { say } = useWords();
  return (
    <Page hidden title={say('agency.signIn.title')} description={say('agency.about')}>
      <div className="entry">
        <h1 className="text-xl">{say('agency.title')}</h1>
        <p className="text-soft">{say('agency.signIn.text')}</p>
        <GoogleEntry />
        <PasswordEntry />
      </div>
    </Page>
  );
}

const nothing = () => undefined;

function GoogleEntry() {
  const { say } = useWords();
  const { step, failure, enter } = useGoogle(nothing, signInFailure);
  return (
    <>
      {failure && <Banner urgent tone="signal" title={say(`agency.signIn.failed.${failure}`)} />}
      {step === 'incomplete' && <Banner urgent tone="wait" title={say('agency.signIn.unknown')} />}
      <Button
        size="large"
        busy={step === 'busy'}
        onPointerEnter={() => void loadGoogle().catch(nothing)}
        onClick={enter}
      >
        {say('agency.signIn.google')}
      </Button>
      <p className="text-soft text-center">{say('agency.signIn.or')}</p>
    </>
  );
}

function PasswordEntry() {
  const { say } = useWords();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ email = '', password = '' }) => {
    const { signInWithPassword } = await import('@sos/browser/auth/firebase-auth');
    await signInWithPassword(asAddress(email), password);
  }, signInFailure);
  const missed = (name: 'email' | 'password') =>
    missing.includes(name) ? say(`agency.signIn.${name}.missing`) : undefined;
  return (
    <form className="grid gap-4" noValidate onSubmit={submit} onChange={edited}>
      {failure && <Banner urgent tone="signal" title={say(`agency.signIn.failed.${failure}`)} />}
      <TextField
        label={say('agency.signIn.email')}
        error={missed('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
      />
      <TextField
        label={say('agency.signIn.password')}
        error={missed('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button tone="primary" size="large" type="submit" busy={busy}>
        {say('agency.signIn.send')}
      </Button>
    </form>
  );
}
