import { isReturning } from '@sos/browser/auth/google-return';
import { useCurrency } from '@sos/browser/currency';
import { termsVersion } from '@sos/domain/accounts/terms';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useEffect, useState } from 'react';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { useWords } from '../../shared/words.ts';
import { CountryField } from './country-field.tsx';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';
import { NameFields } from './name-fields.tsx';
import type { RegisteringRole } from './registration.ts';
import { TermsBox } from './terms-box.tsx';
import { useSubmission } from './use-submission.ts';

interface GoogleEntryProps {
  readonly role?: RegisteringRole;
  readonly onSignedIn: () => void;
}

const google = () => import('@sos/browser/auth/google');

/** The button that leads through Google, and the questions for whoever comes that way for the first time. */
export function GoogleEntry({ role = 'client', onSignedIn }: GoogleEntryProps) {
  const { say } = useWords();
  const { step, failure, enter } = useGoogle(onSignedIn);
  if (step === 'incomplete') return <Completion role={role} onSignedIn={onSignedIn} />;
  return (
    <div className="google">
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <Button
        size="large"
        busy={step === 'busy'}
        onPointerEnter={() => void google().catch(() => undefined)}
        onClick={() => enter('signInWithGoogle')}
      >
        {say('account.google')}
      </Button>
      <p className="google-or">{say('account.google.or')}</p>
    </div>
  );
}

function useGoogle(onSignedIn: () => void) {
  const [step, setStep] = useState<'idle' | 'busy' | 'incomplete'>('idle');
  const [failure, setFailure] = useState<AccountFailure | null>(null);
  const enter = async (by: 'signInWithGoogle' | 'returnFromGoogle') => {
    setStep('busy');
    setFailure(null);
    try {
      const outcome = await (await google())[by]();
      if (outcome === 'signedIn') onSignedIn();
      setStep(outcome === 'incomplete' ? 'incomplete' : 'idle');
    } catch (error) {
      setFailure(accountFailure(error));
      setStep('idle');
    }
  };
  useEffect(() => {
    if (isReturning()) void enter('returnFromGoogle');
    // The page was left for Google's once, before it was shown.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return { step, failure, enter: (by: 'signInWithGoogle') => void enter(by) };
}

/** What Google does not tell, and the consent. */
function Completion({ role = 'client', onSignedIn }: GoogleEntryProps) {
  const { say, locale } = useWords();
  const currency = useCurrency();
  const { missing, failure, busy, edited, submit } = useSubmission(
    async ({ firstName = '', lastName = '', country = '' }) => {
      const names = { firstName: firstName.trim(), lastName: lastName.trim() };
      await (await google()).completeByGoogle({ ...names, country, locale, currency, role, termsVersion });
      onSignedIn();
    },
  );
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={edited}>
      <Banner tone="calm" title={say('account.google.complete')} />
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <NameFields missing={missing} />
      <CountryField initially={guessCountry(navigator.languages)} />
      <TermsBox missing={missing.includes('terms')} />
      <Button tone="primary" size="large" type="submit" busy={busy}>
        {say('account.register')}
      </Button>
    </form>
  );
}
