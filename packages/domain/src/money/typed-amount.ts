import { asciiDigit } from '../shared/digits.ts';

/** Thousands in threes behind one mark, which a comma or a point alone may be too. */
const grouped = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
const groupedWithCents = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d{1,2})$/;
const plain = /^(\d{1,9})(?:[.,](\d{1,2}))?$/;

/**
 * Cents of an amount as somebody typed or pasted it, with any digits of the world, spaces or marks between thousands, and a
 * point or a comma before the cents; undefined for what is no amount. `1.000` is a thousand, since nobody types three decimals.
 */
export function centsTyped(text: string): number | undefined {
  const typed = Array.from(text, (sign) => asciiDigit(sign) ?? sign)
    .join('')
    .replaceAll(/[\s'’\u066C]|\p{Cf}/gu, '')
    .replaceAll('\u066B', '.');
  if (grouped.test(typed)) return Number(typed.replaceAll(/[.,]/g, '')) * 100;
  const [, thousands, , rest] = groupedWithCents.exec(typed) ?? [];
  const [, whole, cents = ''] = thousands ? ['', thousands.replaceAll(/[.,]/g, ''), rest] : (plain.exec(typed) ?? []);
  return whole === undefined ? undefined : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}
