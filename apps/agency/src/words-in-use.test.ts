import { fileURLToPath } from 'node:url';
import { askedIn, sourceIn, unusedIn, writtenByLanguage } from '@sos/testing/words-in-use';
import type { Messages } from '@sos/words/app-words';
import { expect, it } from 'vitest';

const files = import.meta.glob<Messages>('../../../packages/words/src/en/agency/*.ts', {
  eager: true,
  import: 'messages',
});
const keys = Object.values(files).flatMap((messages) => Object.keys(messages));
const code = sourceIn(fileURLToPath(new URL('.', import.meta.url))).join('\n');

it('every message is said somewhere', () => {
  expect(keys.length).toBeGreaterThan(50);
  expect(unusedIn(code, keys)).toEqual([]);
});

it('every key in the code exists', () => {
  const prefixes = new Set(keys.map((key) => key.split('.')[0]));
  const asked = askedIn(code).filter((key) => prefixes.has(key.split('.')[0]));
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
});

it('numbers and dates are written by the formats of the page', () => {
  expect(writtenByLanguage(code)).toEqual([]);
});
