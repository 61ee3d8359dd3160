import { useCurrency } from '@sos/browser/currency';
import { termsVersion } from '@sos/domain/accounts/terms';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import type { Joining } from '../../shared/account/joining.ts';
import { keptReferral } from '../../shared/account/trail.ts';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { useWords } from '../../shared/words.ts';
import { CountryField } from './country-field.tsx';
import { NameFields } from './name-fields.tsx';
import type { RegisteringRole } from './registration.ts';
import { TermsBox } from './terms-box.tsx';
import { useSubmission } from './use-submission.ts';

interface CompletionProps {
  readonly role?: RegisteringRole;
  readonly joining?: Joining | undefined;
  readonly onSignedIn: () => void;
}

/** What is missing of somebody who is signed in and has not registered: what Google does not tell, and the consent. */
export function Completion({ role = 'client', joining, onSignedIn }: CompletionProps) {
  const { say, locale } = useWords();
  const currency = useCurrency();
  const { missing, failure, busy, edited, submit } = useSubmission(async (fields) => {
    const { firstName = '', lastName = '', country = '' } = fields;
    const names = { firstName: firstName.trim(), lastName: lastName.trim() };
    const { completeRegistration } = await import('@sos/browser/auth/google');
    const person = { ...names, country, locale, currency, termsVersion, ...keptReferral() };
    await completeRegistration((call) =>
      joining ? joining.send(call, person, fields) : call('completeAccount', { ...person, role }),
    );
    onSignedIn();
  });
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={edited}>
      <Banner tone="calm" title={say('account.google.complete')} />
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <NameFields missing={missing} />
      <CountryField initially={guessCountry(navigator.languages)} noteOn={joining?.countryNote} />
      {joining?.fields(missing)}
      <TermsBox missing={missing.includes('terms')} />
      <Button tone="primary" size="large" type="submit" busy={busy}>
        {say('account.register')}
      </Button>
    </form>
  );
}
