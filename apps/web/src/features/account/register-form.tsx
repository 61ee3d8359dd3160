import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { TextField } from '@sos/ui/field';
import { useCurrency } from '@sos/browser/currency';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { asAddress, longest } from './registration.ts';
import { useSubmission } from './use-submission.ts';
import './account.css';

const fields = [
  {
    name: 'firstName',
    label: 'account.firstName',
    missing: 'account.firstName.missing',
    autoComplete: 'given-name',
    type: 'text',
  },
  {
    name: 'lastName',
    label: 'account.lastName',
    missing: 'account.lastName.missing',
    autoComplete: 'family-name',
    type: 'text',
  },
  { name: 'email', label: 'account.email', missing: 'account.email.missing', autoComplete: 'email', type: 'email' },
  {
    name: 'password',
    label: 'account.password',
    missing: 'account.password.missing',
    autoComplete: 'new-password',
    type: 'password',
  },
] as const;

interface RegisterFormProps {
  readonly onSignedIn: () => void;
  /** Leads to signing in, for who has an account already. */
  readonly onKnown?: () => void;
}

export function RegisterForm({ onSignedIn, onKnown }: RegisterFormProps) {
  const { say, compose } = useWords();
  const register = useRegister(onSignedIn);
  const field = ({ name, label, missing, autoComplete, type }: (typeof fields)[number]) => (
    <TextField
      key={name}
      required
      name={name}
      type={type}
      autoComplete={autoComplete}
      minLength={name === 'password' ? 8 : 1}
      maxLength={longest[name]}
      dir={type === 'text' ? 'auto' : 'ltr'}
      label={say(label)}
      hint={name === 'password' ? say('account.password.hint') : undefined}
      error={register.missing.includes(name) ? say(missing) : undefined}
    />
  );
  const terms = (
    <LocalLink className="text-link" to="/terms" target="_blank">
      {say('account.terms.link')}
    </LocalLink>
  );
  return (
    <form className="panel" noValidate onSubmit={register.submit} onChange={register.edited}>
      {register.failure && (
        <Banner urgent tone="signal" title={say(register.failure)}>
          {register.failure === 'account.failed.taken' && onKnown && (
            <div>
              <Button onClick={onKnown}>{say('account.signIn')}</Button>
            </div>
          )}
        </Banner>
      )}
      <div className="names">{fields.slice(0, 2).map(field)}</div>
      {fields.slice(2).map(field)}
      <Checkbox
        required
        name="terms"
        error={register.missing.includes('terms') ? say('account.terms.missing') : undefined}
      >
        {compose('account.terms', { terms })}
      </Checkbox>
      <Button tone="primary" size="large" type="submit" busy={register.busy}>
        {say('account.register')}
      </Button>
    </form>
  );
}

function useRegister(onSignedIn: () => void) {
  const { locale } = useWords();
  const currency = useCurrency();
  return useSubmission(async ({ firstName = '', lastName = '', email = '', password = '' }) => {
    const { registerClient } = await import('./register-client.ts');
    await registerClient({
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      email: asAddress(email),
      password,
      country: guessCountry(navigator.languages),
      locale,
      currency,
    });
    onSignedIn();
  });
}
