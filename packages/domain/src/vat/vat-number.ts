/** What stands behind the two letters of each member state, which are VIES's own: Greece's are EL. */
const forms: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{12}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
};

/** A VAT number of the Union as VIES writes it, from what somebody typed; undefined for what can be none. */
export function readVatNumber(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s.\-/_]/g, '');
  const prefix = plain.slice(0, 2) === 'GR' ? 'EL' : plain.slice(0, 2);
  const number = plain.slice(2);
  return forms[prefix]?.test(number) ? `${prefix}${number}` : undefined;
}

/** VIES asks for the two letters and the rest apart. */
export function partsOf(vatNumber: string): { readonly prefix: string; readonly number: string } {
  return { prefix: vatNumber.slice(0, 2), number: vatNumber.slice(2) };
}

/** Where the business of a VAT number is, by ISO 3166-1 alpha-2. */
export function countryOfVat(vatNumber: string): string {
  const { prefix } = partsOf(vatNumber);
  return prefix === 'EL' ? 'GR' : prefix;
}
