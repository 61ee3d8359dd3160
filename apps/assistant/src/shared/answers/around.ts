import type { Place } from '@sos/domain/assistant/answer';

interface Around {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** A place with so many characters on either side of it; null where the text has no such place. */
export function around(text: string, { start, end }: Place, reach: number): Around | null {
  if (end > text.length || start >= end) return null;
  const from = Math.max(0, start - reach);
  const until = Math.min(text.length, end + reach);
  return {
    before: text.slice(from, start),
    inside: text.slice(start, end),
    after: text.slice(end, until),
    isCutBefore: from > 0,
    isCutAfter: until < text.length,
  };
}
