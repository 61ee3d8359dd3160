import { PasswordForm } from '@sos/browser/auth/password-form.tsx';
import { signInFailure } from '@sos/browser/auth/sign-in-failure';
import { loadGoogle, useGoogle } from '@sos/browser/auth/use-google';
import { Page } from '@sos/browser/page.tsx';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { SiteLink } from '../shared/site-link.tsx';
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
        <p className="text-center">
          <SiteLink path="/forgot-password">{say('agency.signIn.forgot')}</SiteLink>
        </p>
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
  const labels = {
    email: say('agency.signIn.email'),
    password: say('agency.signIn.password'),
    send: say('agency.signIn.send'),
  };
  return (
    <PasswordForm
      className="grid gap-4"
      size="large"
      labels={labels}
      missing={(field) => say(`agency.signIn.${field}.missing`)}
      failed={(failure) => say(`agency.signIn.failed.${failure}`)}
    />
  );
}
