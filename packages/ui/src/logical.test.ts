import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Of every app, since each may be read from right to left. */
const sheets = globSync('{apps,packages}/*/src/**/*.css', { cwd: root });
const physical =
  /(?:^|[\s;{]|(?:min|max)-)(?:left|right|top|bottom|width|height|(?:margin|padding|border)-(?:left|right|top|bottom))\s*:|(?:text-align|float|clear):\s*(?:left|right)/;
const isAboutScreen = (line: string) => /^\s*@(?:media|container)/.test(line);

it.each(sheets)('%s uses logical properties only', (sheet) => {
  const lines = readFileSync(`${root}/${sheet}`, 'utf8').split('\n');
  expect(lines.filter((line) => physical.test(line) && !isAboutScreen(line))).toEqual([]);
});

it.each(['  margin-left: 4px;', '  text-align: right;', '.a { float: left; }'])(
  'would see a physical property in %j',
  (line) => {
    expect(line).toMatch(physical);
  },
);

it('looks at the sheets of each app', () => {
  expect(sheets).toEqual(expect.arrayContaining(['apps/admin/src/console.css', 'packages/ui/src/base.css']));
});
