import { useCallback, useEffect, useRef, useState } from 'react';
import { hasLeft, noteReturn } from './google-return.ts';

/** Asked for early, while somebody nears the button. */
export const loadGoogle = () => import('./google.ts');

/** The way through Google, also back from its page; `incomplete` is somebody who has yet to register. */
export function useGoogle<Failure>(onSignedIn: () => void, failureOf: (error: unknown) => Failure) {
  const [returning] = useState(hasLeft);
  const [step, setStep] = useState<'idle' | 'busy' | 'incomplete'>(returning ? 'busy' : 'idle');
  const [failure, setFailure] = useState<Failure | null>(null);
  const settle = useCallback(
    async (by: 'signInWithGoogle' | 'returnFromGoogle') => {
      try {
        const outcome = await (await loadGoogle())[by]();
        if (outcome === 'signedIn') onSignedIn();
        setStep(outcome === 'incomplete' ? 'incomplete' : 'idle');
      } catch (error) {
        setFailure(failureOf(error));
        setStep('idle');
      }
    },
    [onSignedIn, failureOf],
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
