import { LocalLink } from '@sos/browser/link.tsx';
import { callFunction } from '@sos/browser/call-function';
import { useCurrency } from '@sos/browser/currency';
import { asAddress } from '@sos/domain/accounts/address';
import { termsVersion } from '@sos/domain/accounts/terms';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useRef } from 'react';
import { rememberRegistered } from '../../shared/account/just-registered.ts';
import type { Joining } from '../../shared/account/joining.ts';
import { keptReferral } from '../../shared/account/trail.ts';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { useWords } from '../../shared/words.ts';
import { EmailField, NewPasswordField } from './address-fields.tsx';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { CountryField } from './country-field.tsx';
import { isAtPassword } from './failures.ts';
import { GoogleEntry } from './google-entry.tsx';
import { NameFields } from './name-fields.tsx';
import type { RegisteringRole } from './registration.ts';
import { TermsBox } from './terms-box.tsx';
import { useSubmission } from './use-submission.ts';
import './account.css';

interface RegisterFormProps {
  /** Whoever registers as a lawyer or an expatriate applies by it. */
  readonly role?: RegisteringRole;
  /** Whoever brings people to us is asked more. */
  readonly joining?: Joining;
  readonly onSignedIn: () => void;
  /** Leads to signing in, for who has an account already. */
  readonly onKnown?: () => void;
}

/** Makes an account and signs in to it, by Google or by address and password. */
export function RegisterForm({ role = 'client', joining, onSignedIn, onKnown }: RegisterFormProps) {
  const { say } = useWords();
  const { missing, failure, busy, edited, submit } = useRegister({ role, joining, onSignedIn });
  return (
    <div className="panel">
      <AlreadySignedIn />
      <GoogleEntry role={role} joining={joining} onSignedIn={onSignedIn} />
      <form className="panel" noValidate onSubmit={submit} onChange={edited}>
        {failure && !isAtPassword(failure) && (
          <Banner urgent tone={failure === 'account.failed.maybe' ? 'wait' : 'signal'} title={say(failure)}>
            {failure === 'account.failed.maybe' && (
              <div className="flex flex-wrap items-center gap-3">
                {onKnown && <Button onClick={onKnown}>{say('account.signIn')}</Button>}
                <LocalLink className="text-link" to="/forgot-password">
                  {say('account.forgot')}
                </LocalLink>
              </div>
            )}
          </Banner>
        )}
        <NameFields missing={missing} />
        <EmailField missing={missing} />
        <NewPasswordField missing={missing} failure={failure} />
        <CountryField initially={guessCountry(navigator.languages)} noteOn={joining?.countryNote} />
        {joining?.fields(missing)}
        <TermsBox missing={missing.includes('terms')} />
        <Button tone="primary" size="large" type="submit" busy={busy}>
          {say('account.register')}
        </Button>
      </form>
    </div>
  );
}

interface Registering {
  readonly role: RegisteringRole;
  readonly joining: Joining | undefined;
  readonly onSignedIn: () => void;
}

function useRegister({ role, joining, onSignedIn }: Registering) {
  const { locale } = useWords();
  const currency = useCurrency();
  // One for all tries of this form, so that a try whose answer was lost is not taken for another person's.
  const requestId = useRef(crypto.randomUUID());
  return useSubmission(async (fields) => {
    const { firstName = '', lastName = '', email = '', password = '', country = '' } = fields;
    const { registerAccount, registerBy } = await import('./register-account.ts');
    const names = { firstName: firstName.trim(), lastName: lastName.trim() };
    const person = { ...names, country, locale, currency, termsVersion, ...keptReferral() };
    const credentials = { email: asAddress(email), password };
    if (joining) {
      const joiner = { ...person, credentials: { ...credentials, requestId: requestId.current } };
      await registerBy(() => joining.send(callFunction, joiner, fields), credentials);
    } else await registerAccount({ ...person, ...credentials, role }, requestId.current);
    rememberRegistered(credentials.email);
    onSignedIn();
  });
}
