import { expect, it } from 'vitest';
import { passIn } from './enter.ts';

it.each([
  ['#pass=eyJhbGciOi.eyJpc3Mi.c2ln-_x', 'eyJhbGciOi.eyJpc3Mi.c2ln-_x'],
  ['#a=1&pass=p', 'p'],
  ['#pass', ''],
  ['#main', null],
  ['', null],
])('the pass in %s is %s', (hash, pass) => {
  expect(passIn(hash)).toBe(pass);
});
