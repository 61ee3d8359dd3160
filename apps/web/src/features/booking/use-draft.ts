import { useCallback, useEffect, useState } from 'react';
import { loadDraft, saveDraft } from './draft.ts';
import type { Draft } from './draft.ts';

export interface DraftControl {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** A new booking with the same telephone, for when the old one can no longer be paid; the price is asked again. */
  readonly startAgain: (why: Draft['anew']) => void;
  readonly finish: () => void;
}

export function useDraft(providerId: string): DraftControl {
  const [draft, setDraft] = useState(() => loadDraft(providerId));
  const [finished, setFinished] = useState(false);
  useEffect(() => saveDraft(providerId, finished ? null : draft), [providerId, draft, finished]);
  const change = useCallback((part: Partial<Draft>) => setDraft((current) => ({ ...current, ...part })), []);
  const startAgain = useCallback(
    (anew: Draft['anew']) => change({ bookingId: crypto.randomUUID(), agreed: null, paidBy: null, coupon: null, anew }),
    [change],
  );
  const finish = useCallback(() => {
    // Saved now, because the person may leave the page before the next effect runs.
    saveDraft(providerId, null);
    setFinished(true);
  }, [providerId]);
  return { draft, change, startAgain, finish };
}
