import { callFunction } from '@sos/browser/call-function';
import { CallableError } from '@sos/browser/callable-client';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';

/** Asks for another mail that confirms the address of whoever is signed in. */
export function SendAgain() {
  const { say } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'sent' | AccountFailure>('idle');
  const send = async () => {
    setState('busy');
    try {
      await callFunction('requestEmailVerification', { requestId: crypto.randomUUID() });
      setState('sent');
    } catch (error) {
      // It was confirmed in another tab, or on another device: the page shows that.
      if (error instanceof CallableError && error.reason === 'changed') return location.reload();
      setState(accountFailure(error));
    }
  };
  const failed = state !== 'idle' && state !== 'busy' && state !== 'sent';
  return (
    <>
      <p>{say('identity.sent.none')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button busy={state === 'busy'} onClick={() => void send()}>
          {say('identity.email.sendAgain')}
        </Button>
        <output>{state === 'sent' ? say('identity.email.sent') : ''}</output>
      </div>
      <div role="alert">{failed && say(state)}</div>
    </>
  );
}
