import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folders = ['.', '../../../packages/browser/src', '../../../packages/ui/src'];
const sheets = folders.flatMap((folder) => {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')] as const);
});
const values = (css: string, name: string) =>
  [...css.matchAll(new RegExp(`(?<![\\w-])${name}:([^;]+);`, 'g'))].map(([, value = '']) => value.trim());

describe.each(sheets)('%s', (_, css) => {
  it('draws letters together only by the token that joined and square scripts set to nothing', () => {
    const own = values(css, 'letter-spacing').filter((value) => value !== '0' && !value.includes('--tracking'));
    expect(own).toEqual([]);
  });

  it('slants nothing, which no face of ours can and no square script does', () => {
    expect(values(css, 'font-style').filter((value) => value !== 'normal')).toEqual([]);
  });
});

describe('the face that we bring', () => {
  const face = readFileSync(
    fileURLToPath(new URL('../../../packages/browser/src/typeface.css', import.meta.url)),
    'utf8',
  );
  const ranges = values(face, 'unicode-range').map((value) =>
    value.split(',').map((part) => part.trim().replace('U+', '').split('-')),
  );
  const has = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.map((parts) =>
      parts.some(([from = '', to = from]) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)),
    );
  };

  it('is fetched for the letters of a page only, so that a Latin page brings no other script', () => {
    expect(face.match(/@font-face/g)).toHaveLength(ranges.length);
    expect(has('a')).toEqual([true, false, true]);
    expect(has('я')).toEqual([false, true, false]);
    for (const other of ['ع', 'क', '中']) expect(has(other)).toEqual([false, false, false]);
  });

  it('leaves the marks of a Chinese text to the face of its characters', () => {
    for (const mark of ['“', '”', '…', '—', '·']) expect(has(mark)).toEqual([true, false, false]);
  });
});
