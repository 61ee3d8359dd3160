import type { XmlElement } from './xml.ts';

/** An invoice as the standard's rules speak of it. Amounts are in minor units. */
export interface Facts {
  readonly root: XmlElement;
  readonly lines: readonly Part[];
  readonly allowances: readonly Part[];
  readonly breakdown: readonly Breakdown[];
  readonly sellerVat: string | undefined;
  readonly buyerVat: string | undefined;
}
export interface Part {
  readonly element: XmlElement;
  readonly amount: number;
  readonly category: string | undefined;
  readonly rate: string | undefined;
}
export interface Breakdown extends Part {
  readonly tax: number;
  readonly reason: string | undefined;
}

/** One rule of EN 16931, by its name; false where an invoice breaks it. */
export type Rule = readonly [name: string, holds: (facts: Facts) => boolean];
