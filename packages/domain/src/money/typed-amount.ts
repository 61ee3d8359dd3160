import { asciiDigit } from '../shared/digits.ts';

/** Thousands in threes behind one mark, which a comma or a point alone may be too, and cents behind the other. */
const grouped = /^(?<whole>[1-9]\d{0,2}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<cents>\d{1,2}))?$/;
const plain = /^(?<whole>\d{1,9})(?:[.,](?<cents>\d{1,2}))?$/;

/**
 * Cents of an amount as somebody typed or pasted it, with any digits of the world, spaces or marks between thousands, and a
 * point or a comma before the cents; undefined for what is no amount. `1.000` is a thousand, since nobody types three decimals.
 */
export function centsTyped(text: string): number | undefined {
  const typed = Array.from(text, (sign) => asciiDigit(sign) ?? sign)
    .join('')
    .replaceAll(/[\s'’\u066C]|\p{Cf}/gu, '')
    .replaceAll('\u066B', '.');
  const { whole, cents = '' } = (grouped.exec(typed) ?? plain.exec(typed))?.groups ?? {};
  if (whole === undefined) return undefined;
  return Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
}
