import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';

/** Ends every session, this one too. */
export function SignOutEverywhere({ onSignedOut }: { readonly onSignedOut: () => void }) {
  const { say } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | AccountFailure>('idle');
  const end = async () => {
    setState('busy');
    try {
      await callFunction('signOutEverywhere', {});
      const { signOut } = await import('../../shared/account/sign-out.ts');
      await signOut();
      onSignedOut();
    } catch (error) {
      setState(accountFailure(error));
    }
  };
  const failed = state !== 'idle' && state !== 'busy';
  return (
    <>
      <p className="text-soft">{say('identity.devices.text')}</p>
      <div>
        <Button busy={state === 'busy'} onClick={() => void end()}>
          {say('identity.devices.end')}
        </Button>
      </div>
      <div role="alert">{failed && say(state)}</div>
    </>
  );
}
