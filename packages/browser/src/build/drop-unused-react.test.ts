import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { dropUnusedReact, unusedFunctions, withoutUnused } from './drop-unused-react.ts';

const require = createRequire(import.meta.url);
const file = require.resolve('react-dom/client').replace(/client\.js$/, 'cjs/react-dom-client.production.js');
const source = readFileSync(file, 'utf8');

it('leaves React a program that offers to draw pages, and not to take them over', () => {
  const module = { exports: {} };
  runInNewContext(withoutUnused(source), { module, exports: module.exports, require, setTimeout, process });
  expect(module.exports).toMatchObject({ createRoot: expect.any(Function), version: expect.any(String) });
  expect(module.exports).not.toHaveProperty('hydrateRoot');
});

it('asks nowhere whether a server has drawn the page, but for the parameter of one function', () => {
  const lines = withoutUnused(source)
    .split('\n')
    .filter((line) => /\bisHydrating\b(?!\$)/.test(line));
  expect(lines.map((line) => line.trim())).toEqual([
    'isHydrating',
    'isHydrating || value === element.value || (element.value = value);',
    'element.checked = isHydrating ? element.checked : !!checked;',
  ]);
});

function emptyIn(text: string): string[] {
  return Array.from(text.matchAll(/^function ([\w$]+)\([^)]*\) \{\}$/gm), ([, name = '']) => name);
}

it('empties what is named and no more', () => {
  const before = emptyIn(source);
  expect(
    emptyIn(withoutUnused(source))
      .filter((name) => !before.includes(name))
      .toSorted(),
  ).toEqual([...unusedFunctions]);
});

it('refuses a React that is written otherwise', () => {
  expect(() => withoutUnused(source.replaceAll('startViewTransition', 'beginViewTransition'))).toThrow(
    'startViewTransition',
  );
});

it.each([
  ['/repository/node_modules/react-dom/cjs/react-dom-client.production.js', true],
  ['/repository/node_modules/react-dom/cjs/react-dom.production.js', false],
])('changes %s: %s', (id, changed) => {
  const transform = dropUnusedReact().transform as (source: string, id: string) => unknown;
  expect(transform(source, id) !== null).toBe(changed);
});
