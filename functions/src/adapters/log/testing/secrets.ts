import fc from 'fast-check';

/** A value that must not be logged, and the part of it whose presence gives it away. */
export interface Secret {
  readonly text: string;
  readonly telltale: string;
}

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: length, maxLength: length });
const from = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: length, maxLength: length });
const letters = 'abcdefghijklmnopqrstuvwxyz';
const mixed = `${letters}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
const hex = '0123456789abcdef';
const whole = (text: string): Secret => ({ text, telltale: text });
/** Digits in groups, one gap between each two. */
const grouped = (sizes: readonly number[], gaps: readonly string[]) =>
  fc.tuple(fc.tuple(...sizes.map(digits)), fc.constantFrom(...gaps)).map(([groups, gap]) => groups.join(gap));
const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((each) => Buffer.from(each));

const gaps = [' ', '.', '-', '\u00a0', '\u202f', '\u2007', '\u3000', '\u2011', ' - '];
const code = fc.constantFrom('33', '44', '1', '49', '66', '852', '971', '380');

export const secretsByKind: Readonly<Record<string, fc.Arbitrary<Secret>>> = {
  'a number in E.164': fc.tuple(code, digits(9)).map(([country, rest]) => whole(`+${country}${rest}`)),
  'a number with its country, spaced': fc
    .tuple(code, grouped([1, 2, 2, 2, 2], gaps))
    .map(([country, rest]) => whole(`+${country} ${rest}`)),
  'a number with a zero in brackets': fc
    .tuple(code, digits(9))
    .map(([country, rest]) => whole(`+${country} (0) ${rest}`)),
  'a number behind 00': fc.tuple(code, digits(9)).map(([country, rest]) => whole(`00${country}${rest}`)),
  'a number as at home': fc
    .tuple(
      fc.constantFrom('1', '2', '6', '7', '9'),
      fc.tuple(digits(2), digits(2), digits(2), digits(2)),
      fc.constantFrom(...gaps, ''),
    )
    .map(([first, rest, gap]) => whole([`0${first}`, ...rest].join(gap))),
  'a number of North America': fc
    .tuple(fc.constantFrom('415', '202', '514'), fc.constantFrom('555', '867'), digits(4))
    .map(([area, office, line]) => whole(`(${area}) ${office}-${line}`)),
  'an address': fc
    .tuple(from(`${letters}._+-`, 8), from(letters, 6), fc.constantFrom('org', 'fr', 'co.uk', 'example.net'))
    .map(([name, domain, top]) => ({ text: `a${name}b@${domain}.${top}`, telltale: `${domain}.${top}` })),
  'a bearer token': from(mixed, 24).map((token) => ({ text: `Bearer ${token}`, telltale: token })),
  'a basic login': fc.tuple(from(mixed, 9), from(mixed, 12)).map(([user, password]) => {
    const login = Buffer.from(`${user}:${password}`).toString('base64');
    return { text: `Basic ${login}`, telltale: login };
  }),
  'a JWT': fc.tuple(from(mixed, 30), from(mixed, 43)).map(([claims, signature]) => ({
    text: `eyJhbGciOiJSUzI1NiJ9.eyJ${claims}.${signature}`,
    telltale: claims,
  })),
  'an IBAN': fc.tuple(fc.constantFrom('DE', 'de'), digits(20), fc.boolean()).map(([country, number, spaced]) => {
    const text = `${country}${number}`;
    return whole(spaced ? text.replaceAll(/(.{4})(?=.)/g, '$1 ') : text);
  }),
  'a French IBAN': fc.tuple(digits(10), from('ABCDEFGH0123456789', 11), digits(2)).map(([bank, account, key]) => {
    return whole(`FR76 ${bank}${account}${key}`.replace(/ /, ''));
  }),
  'a card number': fc
    .tuple(fc.constantFrom('4', '5'), digits(15), fc.constantFrom('', ' ', '-', '\u00a0'))
    .map(([first, rest, gap]) => whole(`${first}${rest}`.replaceAll(/(.{4})(?=.)/g, `$1${gap}`))),
  'a key of a vendor': fc
    .tuple(fc.constantFrom('sk_live_', 'sk_test_', 'rk_live_', 'whsec_'), from(mixed, 32))
    .map(([prefix, key]) => ({ text: prefix + key, telltale: key })),
  'an account of the carrier': fc
    .tuple(fc.constantFrom('AC', 'SK'), from(hex, 32))
    .map(([prefix, key]) => ({ text: prefix + key, telltale: key })),
  'a private key': bytes(60).map((key) => {
    const body = key.toString('base64');
    return { text: `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`, telltale: body };
  }),
  'a key ring': bytes(32).map((key) => {
    const text = key.toString('base64');
    return { text: JSON.stringify({ active: 'k1', keys: { k1: text } }), telltale: text };
  }),
  'a secret of 32 bytes': bytes(32).map((key) => whole(key.toString('base64'))),
};

const inScript = (zero: number) => (text: string) =>
  text.replaceAll(/(?<![A-Za-z])\d(?![A-Za-z])/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const percent = (text: string) => encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');

/** Ways in which the same value may be written. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  percent_encoded: percent,
  'percent-encoded twice': (text) => percent(percent(text)),
  'with Arabic-Indic digits': inScript(0x0660),
  'with full-width digits': inScript(0xff10),
  'with non-breaking spaces': (text) => text.replaceAll(/(?<=\d) /g, '\u00a0'),
  'with marks of direction': (text) => text.replace(/^\+/, '\u202a+').replaceAll(/(?<=\d) /g, '\u200e '),
};
