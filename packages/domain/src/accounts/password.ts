/** Lengths of a password, in units of UTF-16. */
export const passwordLength = { least: 8, most: 256 } as const;

const FEWEST_SIGNS = 5;
/** What people take when they must take something; each is tried first by whoever guesses. */
const common = [
  'password',
  'passwort',
  'motdepasse',
  'contraseña',
  'azerty',
  'qwerty',
  'letmein',
  'welcome',
  'iloveyou',
];
const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'azertyuiop', 'asdfghjkl', 'qwertzuiop'];

/** False for a password that is guessed within a few tries: too short, a row of keys, or one of the words about its owner. */
export function isStrongPassword(password: string, about: readonly string[] = []): boolean {
  const { least, most } = passwordLength;
  if (password.length < least || password.length > most) return false;
  const plain = password.toLowerCase();
  if (new Set(plain).size < FEWEST_SIGNS || isRow(plain)) return false;
  const own = about.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
  return !isMostly(plain, [...common, ...own]);
}

function isRow(plain: string): boolean {
  const backwards = plain.split('').toReversed().join('');
  return rows.some((row) => [plain, backwards].some((each) => `${row}${row}`.includes(each)));
}

/** True when nothing but a few signs is left without such a word. */
function isMostly(plain: string, words: readonly string[]): boolean {
  return words.some((word) => plain.includes(word) && plain.replaceAll(word, '').length < FEWEST_SIGNS);
}

/** The words by which others would guess somebody's password. */
export function wordsAbout({ email, firstName = '', lastName = '' }: OwnWords): string[] {
  return [email, email.split('@')[0] ?? '', firstName, lastName];
}

interface OwnWords {
  readonly email: string;
  readonly firstName?: string;
  readonly lastName?: string;
}
