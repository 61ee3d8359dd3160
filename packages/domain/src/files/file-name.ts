import { plainText } from '../shared/plain-text.ts';

/** What a file is called, without the folders it came from and without what a page would take for markup. */
export function fileName(given: string): string {
  const last = plainText(given).split(/[\\/]/).at(-1) ?? '';
  return last.replace(/[<>"\p{Cc}]/gu, '').trim();
}
