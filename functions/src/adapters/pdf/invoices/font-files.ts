import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const noto = (pack: string, subset: string) => (weight: 400 | 700) =>
  `@fontsource/${pack}/files/${pack}-${subset}-${weight}-normal.woff`;

/** The file of each script, by weight. */
export const fontFiles = {
  latin: noto('noto-sans', 'latin'),
  latin_ext: noto('noto-sans', 'latin-ext'),
  cyrillic: noto('noto-sans', 'cyrillic'),
  greek: noto('noto-sans', 'greek'),
  devanagari: noto('noto-sans', 'devanagari'),
  arabic: noto('noto-sans-arabic', 'arabic'),
  han: noto('noto-sans-sc', 'chinese-simplified'),
} as const;
export type Script = keyof typeof fontFiles;

export function pathOfFont(script: Script, weight: 400 | 700): string {
  return require.resolve(fontFiles[script](weight));
}
