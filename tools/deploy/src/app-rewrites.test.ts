import { readFileSync } from 'node:fs';
import { scriptedPaths, writtenPaths } from '@sos/domain/pages/app-paths';
import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import { withAppRewrites } from './app-rewrites.ts';

interface Site {
  readonly target: string;
  readonly rewrites: readonly { readonly source?: string; readonly regex?: string }[];
}

const text = readFileSync(new URL('../../../firebase.json', import.meta.url), 'utf8');
const parsed = (json: string) => JSON.parse(json) as { readonly hosting: readonly Site[] };
const web = parsed(text).hosting.find(({ target }) => target === 'web');
const answered = (path: string) => web?.rewrites.some(({ regex }) => regex && new RegExp(regex).test(path));

it('is what firebase.json says; `npm run fix` writes it anew', () => {
  expect(parsed(withAppRewrites(text))).toEqual(parsed(text));
});

it('answers every page of the app, in each language and without one', () => {
  for (const path of [...scriptedPaths, ...writtenPaths]) {
    const address = path.replaceAll(/:\w+/g, 'camille-1');
    expect(locales.filter((locale) => !answered(`/${locale}/${address}`))).toEqual([]);
    expect([path, answered(`/${address}`)]).toEqual([path, true]);
  }
});

it.each([
  '/wp-login.php',
  '/en/unknown',
  '/xx/pricing',
  '/en/calls/one',
  '/en/book',
  '/en/book/a/b',
  '/en/help/unknown',
])('leaves %s unanswered', (path) => {
  expect(answered(path)).toBe(false);
});
