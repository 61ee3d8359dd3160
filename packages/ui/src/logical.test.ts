import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.css'));
const physical =
  /(?:^|[\s;{]|(?:min|max)-)(?:left|right|top|bottom|width|height|(?:margin|padding|border)-(?:left|right|top|bottom)|text-align:\s*(?:left|right))\s*:/;

it.each(sheets)('%s uses logical properties only', (sheet) => {
  const lines = readFileSync(new URL(sheet, import.meta.url), 'utf8').split('\n');
  expect(lines.filter((line) => physical.test(line))).toEqual([]);
});

it('would see a physical property', () => {
  expect('  margin-left: 4px;').toMatch(physical);
});
