import { LocalLink } from '@sos/browser/link.tsx';
import { asAddress } from '@sos/domain/accounts/address';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import { EmailField, PasswordField } from './address-fields.tsx';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { GoogleEntry } from './google-entry.tsx';
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
    <div className="panel">
      <AlreadySignedIn />
      <GoogleEntry onSignedIn={onSignedIn} />
      <form className="panel" noValidate onSubmit={submit} onChange={edited}>
        {failure && (
          <Banner urgent tone="signal" title={say(failure)}>
            {failure === 'account.failed.disabled' && (
              <LocalLink className="text-link" to="/contact">
                {say('account.failed.contact')}
              </LocalLink>
            )}
          </Banner>
        )}
        <EmailField missing={missing} />
        <PasswordField missing={missing} />
        <Button tone="primary" size="large" type="submit" busy={busy}>
          {say('account.signIn')}
        </Button>
        <LocalLink className="text-link" to="/forgot-password">
          {say('account.forgot')}
        </LocalLink>
      </form>
    </div>
  );
}
