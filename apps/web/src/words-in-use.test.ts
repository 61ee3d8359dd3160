import { fileURLToPath } from 'node:url';
import { askedIn, sourceIn, unusedIn, writtenByLanguage } from '@sos/testing/words-in-use';
import type { Messages } from '@sos/words/app-words';
import { expect, it } from 'vitest';

const files = import.meta.glob<Messages>('../../../packages/words/src/en/{browser,web}/*.ts', {
  eager: true,
  import: 'messages',
});
const keys = Object.values(files).flatMap((messages) => Object.keys(messages));
const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const own = sourceIn(folder('.'));
const beside = ['../../../packages/browser/src', '../../../packages/domain/src/pages'].map(folder);
const code = [...own, ...beside.flatMap(sourceIn)].join('\n');

it('every message is said somewhere', () => {
  expect(keys.length).toBeGreaterThan(200);
  expect(unusedIn(code, keys)).toEqual([]);
});

it('every key in the code exists', () => {
  const prefixes = new Set(keys.map((key) => key.split('.')[0]));
  const asked = askedIn(code);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => prefixes.has(key.split('.')[0]) && !keys.includes(key))).toEqual([]);
});

it('numbers and dates are written by the formats of the page, which know the digits of the country', () => {
  expect(own.flatMap(writtenByLanguage)).toEqual([]);
});
