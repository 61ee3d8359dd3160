import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import type { ButtonTone } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../words.ts';

type State = 'idle' | 'busy' | 'failed' | 'unentitled';

/** Leads to the assistant. Its address signs in once, within a minute, so it is asked for when it is wanted. */
export function OpenAssistant({ tone }: { readonly tone: ButtonTone }) {
  const { say } = useWords();
  const [state, setState] = useState<State>('idle');
  const open = async () => {
    setState('busy');
    try {
      const { url } = await callFunction('createAssistantToken', {});
      location.assign(url);
    } catch (error) {
      setState(reasonOf(error) === 'not_entitled' ? 'unentitled' : 'failed');
    }
  };
  return (
    <div className="grid gap-2">
      <div>
        <Button tone={tone} busy={state === 'busy'} onClick={() => void open()}>
          {say('console.assistant.open')}
        </Button>
      </div>
      <div role="alert">
        {state === 'failed' && <p className="text-s">{say('console.assistant.failed')}</p>}
        {state === 'unentitled' && (
          <>
            <p className="text-s">{say('console.assistant.none')}</p>
            <LocalLink className="text-link text-s" to="/console/subscription">
              {say('console.assistant.plans')}
            </LocalLink>
          </>
        )}
      </div>
    </div>
  );
}
