/** How long each country's IBAN is. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  VA: 22,
};

/** An IBAN of that country: its length and its two digits of proof (ISO 13616). */
export function isIban(iban: string, country: string): boolean {
  if (!iban.startsWith(country) || iban.length !== lengths[country]) return false;
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  return remainder(Array.from(turned, (sign) => Number.parseInt(sign, 36)).join(''), 97) === 1;
}

/** A number of many digits, digit by digit. */
function remainder(digits: string, divisor: number): number {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0);
}

function weighted(digits: string, weights: readonly number[]): number {
  return Array.from(digits).reduce(
    (sum, digit, index) => sum + Number(digit) * (weights[index % weights.length] ?? 0),
    0,
  );
}

/** A routing number of the American Bankers Association. */
export const isRoutingNumber = (digits: string): boolean => weighted(digits, [3, 7, 1]) % 10 === 0;

/** A Mexican CLABE, whose last digit proves the others. */
export function isClabe(digits: string): boolean {
  const weights = [3, 7, 1];
  const sum = Array.from(digits.slice(0, 17)).reduce(
    (total, digit, index) => total + ((Number(digit) * (weights[index % 3] ?? 0)) % 10),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(digits.slice(17));
}
