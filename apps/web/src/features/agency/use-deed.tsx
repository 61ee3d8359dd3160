import { reasonOf } from '@sos/browser/callable-client';
import { Banner } from '@sos/ui/banner';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';

type Failure = ReturnType<typeof reasonOf>;

/** Does one thing at a time and then looks again; what the server refused it with is said until the next one. */
export function useDeed(onDone: () => void) {
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (name: string, work: () => Promise<unknown>) => {
    setBusy(name);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(reasonOf(error));
    }
    setBusy(null);
    onDone();
  };
  return { busy, failure, start: (name: string, work: () => Promise<unknown>) => void run(name, work) };
}

export function DeedFailure({ failure }: { readonly failure: Failure | null }) {
  const { say } = useWords();
  if (failure === null) return null;
  const isKnown = failure === 'request_taken' || failure === 'request_over' || failure === 'other_agency';
  return (
    <Banner urgent tone="signal" title={say('ownagency.failed.title')}>
      <p>{say(isKnown ? `ownagency.failed.${failure}` : 'ownagency.failed.text')}</p>
    </Banner>
  );
}
