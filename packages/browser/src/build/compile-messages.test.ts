import { describe, expect, it } from 'vitest';
import { compileMessages, compileSource } from './compile-messages.ts';

/** What a compiled module exports. */
function evaluate(source: string): Record<string, unknown> {
  const object = /= (\{[\s\S]*\})/.exec(compileSource(source))?.[1] ?? '';
  return JSON.parse(object.replaceAll("'", '"').replaceAll(/,(\s*\})/g, '$1')) as Record<string, unknown>;
}

describe('compiling messages', () => {
  it('leaves words without arguments as they are', () => {
    expect(evaluate(`export const messages = {\n  'a.b': 'Words',\n};`)).toEqual({ 'a.b': 'Words' });
  });

  it('turns arguments into a syntax tree, on the same line or the next', () => {
    const source = `export const messages = {\n  'a.b': 'Hello {name}',\n  'a.c':\n    'Bye {name}',\n};`;
    expect(evaluate(source)).toEqual({
      'a.b': [
        { type: 0, value: 'Hello ' },
        { type: 1, value: 'name' },
      ],
      'a.c': [
        { type: 0, value: 'Bye ' },
        { type: 1, value: 'name' },
      ],
    });
  });

  it('fails the build on a message that is not well formed', () => {
    expect(() => compileSource(`export const messages = {\n  'a.b': 'Hello {name',\n};`)).toThrow(/EXPECT/);
  });
});

it.each([
  ['/repository/packages/words/src/fr/web/shell.ts', true],
  ['/repository/packages/words/src/de/admin/call-list.ts', true],
  ['/repository/packages/words/src/fr/telephone.ts', false],
  ['/repository/packages/words/src/notes.ts', false],
  ['/repository/apps/web/src/shared/words.ts', false],
])('takes %s for words of an app: %s', (id, compiled) => {
  const source = `export const messages = {\n  'a.b': 'Hello {name}',\n};`;
  expect(compileMessages().transform(source, id) !== null).toBe(compiled);
});
