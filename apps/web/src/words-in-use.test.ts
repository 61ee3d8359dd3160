import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Messages } from '@sos/words/app-words';
import { expect, it } from 'vitest';

const files = import.meta.glob<Messages>('../../../packages/words/src/en/{browser,web}/*.ts', {
  eager: true,
  import: 'messages',
});
const keys = Object.values(files).flatMap((messages) => Object.keys(messages));

function sourceIn(folder: string): string[] {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(`${root}/${file}`, 'utf8'));
}

const code = [...sourceIn('.'), ...sourceIn('../../../packages/browser/src')].join('\n');

/** Keys written out in the code, and families such as `call.now.${moment}` as patterns. */
const literals = new Set([...code.matchAll(/['"]([a-z]+(?:\.\w+)+)['"]/gi)].map(([, key]) => key));
const templates = [...code.matchAll(/`([a-z]+\.(?:[\w.]|\$\{[^}`]*\})*)`/gi)]
  .map(([, template = '']) => template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+'))
  .map((pattern) => new RegExp(`^${pattern}$`));

it('every message is said somewhere', () => {
  expect(keys.length).toBeGreaterThan(200);
  const unused = keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)));
  expect(unused).toEqual([]);
});

it('every key in the code exists', () => {
  const prefixes = new Set(keys.map((key) => key.split('.')[0]));
  const asked = [...code.matchAll(/\b(?:say|compose)\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => prefixes.has(key.split('.')[0]) && !keys.includes(key))).toEqual([]);
});

it('numbers and dates are written by the formats of the page, which know the digits of the country', () => {
  const byLanguage =
    /(?:formatMoney|formatClock|(?:DateTime|Number|RelativeTime)Format|toLocale\w*String)\(\s*(?:language|locale)\b/g;
  const own = sourceIn('.').flatMap((source) => source.match(byLanguage) ?? []);
  expect(own).toEqual([]);
});
