import { useState } from 'react';
import { refusalName } from './refusal.ts';

type Refusal = ReturnType<typeof refusalName>;

export interface Sending {
  readonly state: 'idle' | 'busy' | 'sent';
  readonly refusal: Refusal | null;
  readonly send: () => void;
  readonly forget: () => void;
}

/** Sends once at a time, and says what became of it. */
export function useSending(work: () => Promise<unknown>, onSent: () => void = () => undefined): Sending {
  const [state, setState] = useState<Sending['state']>('idle');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async () => {
    setState('busy');
    setRefusal(null);
    try {
      await work();
      setState('sent');
      onSent();
    } catch (error) {
      setState('idle');
      setRefusal(refusalName(error));
    }
  };
  return {
    state,
    refusal,
    send: () => {
      if (state === 'idle') void run();
    },
    forget: () => setRefusal(null),
  };
}
