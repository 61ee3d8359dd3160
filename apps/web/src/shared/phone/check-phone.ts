import { readPhoneText } from '@sos/domain/phones/phone-text';
import { callingCodes } from './calling-codes.ts';

export type PhoneProblem = 'empty' | 'letters' | 'short' | 'long' | 'unknown' | 'countryless';

export type PhoneCheck =
  | { readonly ok: true; readonly e164: string }
  | { readonly ok: false; readonly problem: PhoneProblem };

/** The country of a number written with its own code: the one given if it shares the code, else the first that has it. */
export function countryOfPhone(country: string, text: string): string {
  const read = readPhoneText(text);
  const digits = read.ok ? read.digits : '';
  const has = ([, code]: readonly [string, string]) => digits.startsWith(`+${code}`);
  const current = callingCodes.get(country);
  if (current !== undefined && has([country, current])) return country;
  return [...callingCodes].find(has)?.[0] ?? country;
}

/** What is dialled before a number inside its country, and left out from abroad; a zero where nothing is said. */
const trunks: Readonly<Record<string, RegExp>> = {
  // Their zero is part of the number, from abroad as well.
  ...each('IT SM VA CI BJ CG GA', /^(?!)/),
  ...each('RU KZ TM', /^8/),
  BY: /^80?/,
  HU: /^06/,
};
const zero = /^0/;
/** The countries that share the calling code 1 share its trunk. */
const northAmerican = /^1/;

function each(countries: string, trunk: RegExp): Record<string, RegExp> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, trunk]));
}

function trunkOf(country: string, code: string): RegExp {
  return trunks[country] ?? (code === '1' ? northAmerican : zero);
}
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

/** Calling codes of satellites, international freephone and networks. */
const countryless = /^(?:800|808|870|878|88[1238]|979)/;

function international(digits: string): PhoneCheck {
  if (digits.length >= shortest && countryless.test(digits)) return refused('countryless');
  const codes = [...callingCodes.values()].toSorted((a, b) => b.length - a.length);
  const code = codes.find((candidate) => digits.startsWith(candidate));
  return code === undefined
    ? refused(digits.length < shortest ? 'short' : 'unknown')
    : sized(code, digits.slice(code.length));
}

/**
 * A first look at a number while it is typed: form and length only; `judgePhone` knows whether it can be rung.
 * A number may be written as at home (`06 12 34 56 78`) or with its own code (`+33…`, `0033…`), which then wins over the country.
 */
export function checkPhone(country: string, text: string): PhoneCheck {
  const read = readPhoneText(text);
  if (!read.ok) return refused(read.problem);
  if (read.digits.startsWith('+')) return international(read.digits.slice(1));
  const code = callingCodes.get(country);
  if (code === undefined) return refused('unknown');
  return sized(code, read.digits.replace(trunkOf(country, code), ''));
}
