const digit = /^\p{Nd}$/u;

/** The ASCII digit that a digit of any script stands for; undefined for every other character. */
export function asciiDigit(character: string): string | undefined {
  if (character >= '0' && character <= '9') return character;
  if (!digit.test(character)) return undefined;
  const point = character.codePointAt(0) ?? 0;
  let first = point;
  while (digit.test(String.fromCodePoint(first - 1))) first--;
  // Unicode keeps each script's ten digits together and in order; some scripts stand beside another.
  return String((point - first) % 10);
}

/** The digits of a text, of whatever script, as ASCII has them. */
export function asciiDigits(text: string): string {
  return Array.from(text, (character) => asciiDigit(character) ?? '').join('');
}
