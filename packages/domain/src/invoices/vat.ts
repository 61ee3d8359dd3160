/** Standard rates of the Union in basis points, by country. */
const rates: Readonly<Record<string, number>> = {
  AT: 2000,
  BE: 2100,
  BG: 2000,
  CY: 1900,
  CZ: 2100,
  DE: 1900,
  DK: 2500,
  EE: 2400,
  ES: 2100,
  FI: 2550,
  FR: 2000,
  GR: 2400,
  HR: 2500,
  HU: 2700,
  IE: 2300,
  IT: 2200,
  LT: 2100,
  LU: 1700,
  LV: 2100,
  MT: 1800,
  NL: 2100,
  PL: 2300,
  PT: 2300,
  RO: 2100,
  SE: 2500,
  SI: 2200,
  SK: 2300,
};

/** As EN 16931 calls them: standard rate, reverse charge, outside the scope of VAT. */
export const vatCategories = ['S', 'AE', 'O'] as const;
export type VatCategory = (typeof vatCategories)[number];

export interface Buyer {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A VAT number of theirs that VIES has confirmed; null for consumers, and while nobody could confirm it. */
  readonly vatNumber: string | null;
}

export interface Vat {
  readonly category: VatCategory;
  /** Basis points; 0 unless the category is S. */
  readonly rate: number;
}

/**
 * What VAT a service by telephone bears: a business of another member state owes it itself (Articles 44 and 196 of
 * Directive 2006/112/EC), whoever lives outside of the Union owes none (Articles 44 and 59), and anybody else pays the
 * seller's (Articles 44 and 45). Throws RangeError when the seller is not in the Union.
 */
export function vatOf(sellerCountry: string, { country, vatNumber }: Buyer): Vat {
  const rate = rates[sellerCountry];
  if (rate === undefined) throw new RangeError(`no VAT rate of ${sellerCountry}`);
  if (rates[country] === undefined) return { category: 'O', rate: 0 };
  if (country !== sellerCountry && vatNumber !== null) return { category: 'AE', rate: 0 };
  return { category: 'S', rate };
}

export interface Taxed {
  readonly net: number;
  readonly vat: number;
  /** What is added to net and VAT, so that the price is paid to the cent: -1, 0 or 1 minor unit. */
  readonly rounding: number;
}

/** A price divided into net amount and VAT, in minor units; the VAT is the rate of the net amount, rounded. */
export function taxed(gross: number, rate: number): Taxed {
  const about = Math.round((gross * 10_000) / (10_000 + rate));
  const options = [about, about - 1, about + 1].map((net) => ({ net, vat: Math.round((net * rate) / 10_000) }));
  const exact = options.find(({ net, vat }) => net + vat === gross);
  const { net, vat } = exact ?? { net: about, vat: Math.round((about * rate) / 10_000) };
  return { net, vat, rounding: gross - net - vat };
}
