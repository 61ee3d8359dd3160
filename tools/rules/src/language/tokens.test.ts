import { describe, expect, it } from 'vitest';
import { RulesError } from '../errors.ts';
import { tokenize } from './tokens.ts';

const texts = (source: string) => tokenize(source).map(({ kind, text }) => `${kind} ${text}`);

describe('tokens', () => {
  it.each([
    ['allow read', ['name allow', 'name read']],
    ['1 2.5 1e3 1.5e-2', ['int 1', 'float 2.5', 'float 1e3', 'float 1.5e-2']],
    ['a.b', ['name a', 'symbol .', 'name b']],
    [
      'a<=b&&!c||d==e!=f',
      'a <= b && ! c || d == e != f'.split(' ').map((part) => `${/\w/.test(part) ? 'name' : 'symbol'} ${part}`),
    ],
    ['{x=**}', ['symbol {', 'name x', 'symbol =', 'symbol *', 'symbol *', 'symbol }']],
    [String.raw`'it\'s' "say \"hi\""`, ["string it's", 'string say "hi"']],
    [String.raw`'a\tb\\.c\n'`, ['string a\tb\\.c\n']],
    [String.raw`'\x41\u00e9\d'`, [String.raw`string Aé\d`]],
    [String.raw`b'\x66o'`, ['bytes fo']],
    ["b == 'x'", ['name b', 'symbol ==', 'string x']],
    ['a // all of this\nb /* and\nthis */ c', ['name a', 'name b', 'name c']],
  ])('%s', (source, expected) => {
    expect(texts(source)).toEqual([...expected, 'end end of file']);
  });

  it('carry the line and column where they start', () => {
    const places = tokenize('a\n  bc\n\n/* x\n */ d').map(({ line, column }) => [line, column]);
    expect(places).toEqual([
      [1, 1],
      [2, 3],
      [5, 5],
      [5, 6],
    ]);
  });

  it.each([
    ["allow 'x", 'Unterminated string.', 1, 7],
    ["'a\nb'", 'Unterminated string.', 1, 1],
    ['a\n /* b', 'Unterminated comment.', 2, 2],
  ])('%j is refused', (source, message, line, column) => {
    expect(() => tokenize(source)).toThrow(RulesError);
    expect(() => tokenize(source)).toThrow(expect.objectContaining({ message, line, column }));
  });
});
