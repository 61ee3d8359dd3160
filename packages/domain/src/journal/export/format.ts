import type { Posting } from '../posting.ts';

/** What accountants read: the French tax administration's file, DATEV's stack of bookings, and a plain table. */
export const exportFormats = ['fec', 'datev', 'plain'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An entry with its number, which counts the entries of the period from one. */
export interface NumberedEntry extends Posting {
  readonly number: number;
}

/** A year, or a month of one, by UTC. */
export interface Period {
  readonly year: number;
  /** From 1 to 12; null for the whole year. */
  readonly month: number | null;
}

/** How a format is written. */
export interface Writing {
  readonly fileName: (period: Period) => string;
  /** In which the file must be stored. */
  readonly encoding: 'utf-8' | 'latin-1';
  readonly head: (period: Period, now: number) => string;
  /** Lines with their ends. */
  readonly body: (entries: readonly NumberedEntry[]) => string;
  /** True where an entry can be told in this format. */
  readonly takes: (entry: Posting) => boolean;
}

/** Undefined for what is no period. */
export function periodOf(text: string): Period | undefined {
  const [, year, month] = /^(20\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: month === undefined ? null : Number(month) };
}

/** From its first instant on, up to the first of the next. */
export function spanOf({ year, month }: Period): { readonly from: number; readonly to: number } {
  if (month === null) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
  return { from: Date.UTC(year, month - 1), to: Date.UTC(year, month) };
}

/** `20260131`. */
export function compactDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10).replaceAll('-', '');
}

/** Minor units as a decimal with a comma, without a sign. */
export function decimalComma(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** Both formats are for books that are kept in euros; what another currency was worth in them is not known here. */
export function isInEuros({ lines }: Pick<Posting, 'lines'>): boolean {
  return lines.every(({ currency }) => currency === 'EUR');
}
