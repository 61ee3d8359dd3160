import { callingCodes } from './calling-codes.ts';

export type PhoneProblem = 'empty' | 'letters' | 'short' | 'long' | 'unknown';

export type PhoneCheck =
  | { readonly ok: true; readonly e164: string }
  | { readonly ok: false; readonly problem: PhoneProblem };

/** The country of a number written with its own code: the one given if it shares the code, else the first that has it. */
export function countryOfPhone(country: string, text: string): string {
  const digits = text
    .trim()
    .replace(/^00/, '+')
    .replaceAll(/[^\d+]/g, '');
  const has = ([, code]: readonly [string, string]) => digits.startsWith(`+${code}`);
  const current = callingCodes.get(country);
  if (current !== undefined && has([country, current])) return country;
  return [...callingCodes].find(has)?.[0] ?? country;
}

/** Countries whose national numbers keep their leading zero abroad. */
const keepsZero: ReadonlySet<string> = new Set(['IT', 'CI']);
const shortest = 6;
/** E.164 allows 15 digits with the calling code. */
const longest = 15;

function refused(problem: PhoneProblem): PhoneCheck {
  return { ok: false, problem };
}

function sized(code: string, national: string): PhoneCheck {
  if (national.length < shortest) return refused('short');
  if (code.length + national.length > longest) return refused('long');
  return { ok: true, e164: `+${code}${national}` };
}

function international(digits: string): PhoneCheck {
  const codes = [...callingCodes.values()].toSorted((a, b) => b.length - a.length);
  const code = codes.find((candidate) => digits.startsWith(candidate));
  return code === undefined
    ? refused(digits.length < shortest ? 'short' : 'unknown')
    : sized(code, digits.slice(code.length));
}

/**
 * A first look at a number while it is typed: form and length only. The server decides whether it can be called.
 * A number may be written as at home (`06 12 34 56 78`) or with its own code (`+33…`, `0033…`), which then wins over the country.
 */
export function checkPhone(country: string, text: string): PhoneCheck {
  const written = text.trim();
  if (written === '') return refused('empty');
  if (!/^[+\d\s().\-/]+$/.test(written)) return refused('letters');
  const digits = written.replaceAll(/\D/g, '');
  if (written.startsWith('+')) return international(digits);
  if (digits.startsWith('00')) return international(digits.slice(2));
  const code = callingCodes.get(country);
  if (code === undefined) return refused('unknown');
  return sized(code, keepsZero.has(country) ? digits : digits.replace(/^0/, ''));
}
