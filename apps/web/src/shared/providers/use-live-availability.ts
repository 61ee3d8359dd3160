import { useEffect, useState } from 'react';
import type { Availability } from '@sos/domain/providers/availability';

/** What only somebody does who looks at the page; until then nothing is listened to, and nothing is loaded for it. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
let isSomebodyThere = false;

const none: ReadonlyMap<string, Availability> = new Map();

/** Who is there, as it changes while the page is looked at; empty until that is known. */
export function useLiveAvailability(ids: readonly string[]): ReadonlyMap<string, Availability> {
  const [live, setLive] = useState(none);
  const key = ids.join(' ');
  useEffect(() => (key === '' ? undefined : followOnceSomebodyIsThere(key.split(' '), setLive)), [key]);
  return live;
}

function followOnceSomebodyIsThere(
  ids: readonly string[],
  onKnown: (known: ReadonlyMap<string, Availability>) => void,
): () => void {
  let isOver = false;
  let stop: (() => void) | undefined;
  const follow = async () => {
    const { watchAvailability } = await import('./watch-availability.ts');
    const end = await watchAvailability(ids, onKnown);
    if (isOver) end();
    else stop = end;
  };
  // Without a listener the page shows what the search has said.
  const begin = () => void follow().catch(() => undefined);
  const meet = () => {
    isSomebodyThere = true;
    forget();
    begin();
  };
  const forget = () => signs.forEach((sign) => removeEventListener(sign, meet));
  if (isSomebodyThere) begin();
  else signs.forEach((sign) => addEventListener(sign, meet, { passive: true }));
  return () => {
    isOver = true;
    forget();
    stop?.();
  };
}
