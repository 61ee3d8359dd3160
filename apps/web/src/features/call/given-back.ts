import { afterFirstView } from '@sos/browser/live/after-first-view';
import type { SessionDocument } from '@sos/contracts/calls';
import { useEffect, useState } from 'react';
import { outcomeOf } from './describe.ts';
import type { Returned } from './returned.ts';

/** What of a charged call's price was given back, the oldest first, as it happens. */
export function useGivenBack(session: SessionDocument): readonly Returned[] {
  const { id, clientId } = session;
  const [given, setGiven] = useState<readonly Returned[]>([]);
  const isCharged = outcomeOf(session) === 'charged';
  useEffect(() => {
    if (!isCharged) return undefined;
    let left = false;
    const stop = afterFirstView().then(async () => {
      const { watchGivenBack } = await import('./watch-given-back.ts');
      return watchGivenBack({ id, clientId }, (found) => !left && setGiven(found));
    });
    return () => {
      left = true;
      stop.then(
        (end) => end(),
        () => undefined,
      );
    };
  }, [id, clientId, isCharged]);
  return given;
}
