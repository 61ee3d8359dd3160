import { WithAreas, useWordsOf } from '@sos/browser/intl/words.tsx';
import type { AdminArea, AdminMessageKey } from '@sos/words/admin';
import { useMemo } from 'react';
import { useZone } from './time/zone.ts';

type Style = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;

/** The console's words, and `times` that are told by the clock that was chosen. */
export function useWords() {
  const words = useWordsOf<AdminMessageKey>();
  const timeZone = useZone();
  return useMemo(() => {
    const times = (style: Style) => new Intl.DateTimeFormat(words.formats, { ...style, ...(timeZone && { timeZone }) });
    return { ...words, times };
  }, [words, timeZone]);
}

export const WithWords = WithAreas<AdminArea>;

export type Say = ReturnType<typeof useWords>['say'];
