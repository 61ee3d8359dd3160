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
  const faces = face.split('@font-face').slice(1);
  const ranges = faces
    .flatMap((each) => values(each, 'unicode-range'))
    .map((value) => value.split(',').map((part) => part.trim().replace('U+', '').split('-')));
  const has = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.map((parts) =>
      parts.some(([from = '', to = from]) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)),
    );
  };
  const namesFor = (character: string) => {
    const held = has(character);
    return [...new Set(faces.filter((_, at) => held[at]).flatMap((each) => values(each, 'font-family')))].map((name) =>
      name.replaceAll("'", ''),
    );
  };

  it('is fetched for the letters of a page only, so that a Latin page brings no other script', () => {
    expect(faces).toHaveLength(ranges.length);
    expect(namesFor('a')).toEqual(['Inter Variable', 'Inter Letters']);
    expect(namesFor('я')).toEqual(['Inter Variable']);
  });

  it.each([
    ['ar', 'ع', 'Arabic of ours', ''],
    ['hi', 'क', 'Devanagari of ours', ''],
    // What stands in its place until it has come.
    ['zh', '中', 'Chinese of ours', "'Squares', "],
  ])('is the last resort of a page in %s, and of no other page', (language, character, name, next) => {
    expect(namesFor(character)).toEqual([name]);
    const tokens = readFileSync(fileURLToPath(new URL('../../../packages/ui/src/tokens.css', import.meta.url)), 'utf8');
    const naming = tokens.split('}').filter((rule) => rule.includes(`'${name}'`));
    expect(naming.map((rule) => /([^\n]+) \{/.exec(rule)?.[1])).toEqual([`:root:lang(${language})`]);
    expect(naming[0]).toMatch(new RegExp(`'${name}', ${next}sans-serif;`));
    const own = faces.filter((each) => each.includes(`'${name}'`));
    expect(own.every((each) => /local\([^]*url\(/.test(each) && each.includes('font-display: swap'))).toBe(true);
  });

  it('leaves the marks of a Chinese text to the face of its characters', () => {
    for (const mark of ['“', '”', '…', '—', '·']) expect(namesFor(mark)).toEqual(['Inter Variable', 'Chinese of ours']);
  });
});
