/** Shorter beginnings find too many, longer ones nothing that these do not. */
const SHORTEST = 2;
const LONGEST = 20;
const MOST_WORDS = 8;

/** Letters and digits without marks or case; what stands between them parts words. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

function beginnings(text: string): string[] {
  const signs = Array.from(text).slice(0, LONGEST);
  return signs.map((_sign, place) => signs.slice(0, place + 1).join('')).slice(SHORTEST - 1);
}

/** By which beginnings somebody is found: of each word of their name and address, and of the address as a whole. */
export function tokensOf({ name, email }: { readonly name: string; readonly email: string }): string[] {
  const parts = [...wordsOf(name), ...wordsOf(email), plain(email)];
  return [...new Set(parts.flatMap(beginnings))];
}

/** What to look for, and the words that what is found must have besides; null for what is too short. */
export function wantedIn(typed: string): { readonly token: string; readonly words: readonly string[] } | null {
  const whole = plain(typed.trim());
  const words = whole.includes('@') ? [whole] : wordsOf(typed);
  const longest = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const token = Array.from(longest).slice(0, LONGEST).join('');
  return Array.from(token).length < SHORTEST ? null : { token, words };
}

/** Whether every word begins one of somebody's. */
export function hasWords(tokens: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => {
    const signs = Array.from(word);
    return signs.length < SHORTEST || tokens.includes(signs.slice(0, LONGEST).join(''));
  });
}
