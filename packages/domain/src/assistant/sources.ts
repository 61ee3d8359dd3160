import type { SourceText } from './prompts.ts';

/** Of all that a model is given to read, in characters. */
const MOST_READ = 400_000;
const LEFT_OUT = '\n[The rest of this file is left out.]';

export interface DossierText {
  readonly fileId: string | null;
  readonly title: string;
  readonly text: string;
}

/** The dossier as a model is given it, `S1`, `S2` ...; of texts that are too long together the longest are cut. */
export function dossierSources(texts: readonly DossierText[]): readonly SourceText[] {
  const share = fairShare(texts.map(({ text }) => text.length));
  return texts
    .filter(({ text }) => text.trim() !== '')
    .map(({ fileId, title, text }, index) => ({
      id: `S${index + 1}`,
      kind: fileId === null ? ('need' as const) : ('file' as const),
      title,
      url: null,
      fileId,
      text: text.length > share ? text.slice(0, share) + LEFT_OUT : text,
    }));
}

/** How long each may be at most, so that all of them fit. */
function fairShare(lengths: readonly number[]): number {
  let left = MOST_READ;
  const ascending = lengths.toSorted((one, other) => one - other);
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (length > share) return share;
    left -= length;
  }
  return MOST_READ;
}
