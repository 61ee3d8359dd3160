import { isReturning } from '@sos/browser/auth/google-return';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { Completion } from './completion.tsx';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';
import type { RegisteringRole } from './registration.ts';

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
  }, []);
  return { step, failure, enter: (by: 'signInWithGoogle') => void enter(by) };
}
