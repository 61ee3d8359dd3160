import { hasLeft, noteReturn } from '@sos/browser/auth/google-return';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Joining } from '../../shared/account/joining.ts';
import { useWords } from '../../shared/words.ts';
import { Completion } from './completion.tsx';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';
import type { RegisteringRole } from './registration.ts';

interface GoogleEntryProps {
  readonly role?: RegisteringRole;
  readonly joining?: Joining | undefined;
  readonly onSignedIn: () => void;
}

const google = () => import('@sos/browser/auth/google');

/** The button that leads through Google, and the questions for whoever comes that way for the first time. */
export function GoogleEntry({ role = 'client', joining, onSignedIn }: GoogleEntryProps) {
  const { say } = useWords();
  const { step, failure, enter } = useGoogle(onSignedIn);
  if (step === 'incomplete') return <Completion role={role} joining={joining} onSignedIn={onSignedIn} />;
  return (
    <div className="google">
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <Button
        size="large"
        busy={step === 'busy'}
        onPointerEnter={() => void google().catch(() => undefined)}
        onClick={enter}
      >
        {say('account.google')}
      </Button>
      <p className="google-or">{say('account.google.or')}</p>
    </div>
  );
}

function useGoogle(onSignedIn: () => void) {
  const [returning] = useState(hasLeft);
  const [step, setStep] = useState<'idle' | 'busy' | 'incomplete'>(returning ? 'busy' : 'idle');
  const [failure, setFailure] = useState<AccountFailure | null>(null);
  const settle = useCallback(
    async (by: 'signInWithGoogle' | 'returnFromGoogle') => {
      try {
        const outcome = await (await google())[by]();
        if (outcome === 'signedIn') onSignedIn();
        setStep(outcome === 'incomplete' ? 'incomplete' : 'idle');
      } catch (error) {
        setFailure(accountFailure(error));
        setStep('idle');
      }
    },
    [onSignedIn],
  );
  const asked = useRef(false);
  useEffect(() => {
    if (!returning || asked.current) return;
    asked.current = true;
    noteReturn();
    void settle('returnFromGoogle');
  }, [returning, settle]);
  const enter = () => {
    setStep('busy');
    setFailure(null);
    void settle('signInWithGoogle');
  };
  return { step, failure, enter };
}
