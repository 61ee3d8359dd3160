import { expect, it } from 'vitest';
import { asciiDigit, asciiDigits } from './digits.ts';

const scripts = {
  ASCII: '0123456789',
  'Arabic-Indic': '٠١٢٣٤٥٦٧٨٩',
  'extended Arabic-Indic': '۰۱۲۳۴۵۶۷۸۹',
  Devanagari: '०१२३४५६७८९',
  Thai: '๐๑๒๓๔๕๖๗๘๙',
  'full-width': '０１２３４５６７８９',
  bold: '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  monospaced: '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿',
};

it.each(Object.entries(scripts))('reads the digits of %s', (_script, digits) => {
  expect(asciiDigits(`(${digits})`)).toBe('0123456789');
});

it.each(['a', '²', '½', '一', '+', '', 'Ⅳ'])('finds none in %j', (character) => {
  expect(asciiDigit(character)).toBeUndefined();
});
