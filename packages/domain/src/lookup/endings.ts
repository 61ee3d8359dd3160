/** Fewer digits find too many people, more than these nobody who reads a number aloud gives. */
const FEWEST = 4;
const MOST = 9;

/** By which last digits a telephone is found. */
export function endingsOf(e164: string): string[] {
  const digits = e164.replace(/^\+/, '');
  const lengths = Array.from({ length: MOST - FEWEST + 1 }, (_, index) => FEWEST + index);
  return lengths.filter((length) => length < digits.length).map((length) => digits.slice(-length));
}

/** The last digits that somebody types, however they part them; null for whatever is no such thing. */
export function endingIn(typed: string): string | null {
  const digits = typed.replaceAll(/[\s().-]/g, '');
  return new RegExp(`^\\d{${FEWEST},${MOST}}$`).test(digits) ? digits : null;
}
