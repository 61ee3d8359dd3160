import { describe, expect, it } from 'vitest';
import { framesOf, MOST_FRAMES } from './stack.ts';
import { wordsOfCode } from './words-of-code.ts';

const ours = (address: string) => address.includes('/assets/');

describe('the steps of a stack', () => {
  it.each([
    ['    at b (https://sos-expat.com/assets/app-1a2b3c4.js:1:2345)', 'b'],
    ['    at async Object.load (https://sos-expat.com/assets/app-1a2b3c4.js?x=nora:1:2345)', 'Object.load'],
    ['    at https://sos-expat.com/assets/app-1a2b3c4.js:1:2345', ''],
    ['b@https://sos-expat.com/assets/app-1a2b3c4.js:1:2345', 'b'],
    ['@https://sos-expat.com/assets/app-1a2b3c4.js:1:2345', ''],
  ])('%s is one', (line, name) => {
    expect(framesOf(`Error: nora@example.com\n${line}`, ours)).toEqual([
      { file: 'app-1a2b3c4.js', function: name, line: 1, column: 2345 },
    ]);
  });

  it('are none of an extension, of a page or of what is no step', () => {
    const stack = [
      'Error: at nora (x:1:2)',
      '    at inject (chrome-extension://abc/inject.js:1:2)',
      '    at https://sos-expat.com/fr/providers/camille:1:2',
      '    at https://sos-expat.com/assets/%6eora%40example.com:1:2',
    ];
    expect(framesOf(stack.join('\n'), ours)).toEqual([]);
  });

  it('are so many and no more', () => {
    const stack = '    at b (https://sos-expat.com/assets/a.js:1:2)\n'.repeat(200);
    expect(framesOf(stack, ours)).toHaveLength(MOST_FRAMES);
  });
});

describe('what an error says', () => {
  it.each([
    "Cannot read properties of undefined (reading 'providerId')",
    'price is not a function',
    'Maximum call stack size exceeded',
  ])('%s stays', (message) => {
    expect(wordsOfCode(message)).toBe(message);
  });

  it.each([
    [`Unexpected token 'N', "Nora Lindqvist" is not valid JSON`, 'Unexpected token […], […] is not valid JSON'],
    [`Unexpected token 'n', "nora"... is not valid JSON`, 'Unexpected token […], […]... is not valid JSON'],
    ['No document at users/demo-client/favourites/camille', 'No document at [path]'],
    ['GET https://sos-expat.com/fr/calls?to=nora failed', 'GET [address] failed'],
    ['member 7Hq2LmZ0pXcV4tYbN8sRkW1dEfGa is gone', 'member [id] is gone'],
    ["no such name: 'Nora Lindqvist'", 'no such name: […]'],
  ])('%s loses what may be somebody’s', (message, told) => {
    expect(wordsOfCode(message)).toBe(told);
  });
});
