import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/attacks.md'), 'utf8');
const ATTACKS = 40;
/** A file, and perhaps words of it. */
const NAMED = /`([\w/.-]+\.(?:ts|json))`(?: “([^”]+)”)?/g;
/** Each attack with what stands below it. */
const attacks = page.split(/^(?=\d+\. )/m).slice(1);

it('every attack is on the page, and held by a test', () => {
  expect(attacks.map((attack) => parseInt(attack, 10))).toEqual(Array.from({ length: ATTACKS }, (_, at) => at + 1));
  expect(attacks.filter((attack) => !attack.match(NAMED))).toEqual([]);
});

it('every test that the page names is there', () => {
  const missing = [...page.matchAll(NAMED)].filter(([, file = '', words = '']) => {
    const at = path.join(root, file);
    return !existsSync(at) || !readFileSync(at, 'utf8').includes(words);
  });
  expect(missing.map(([named]) => named)).toEqual([]);
});
