import { expect, it } from 'vitest';
import { endingIn, endingsOf } from './endings.ts';

it('a telephone is found by its last four to nine digits', () => {
  expect(endingsOf('+33612345678')).toEqual(['5678', '45678', '345678', '2345678', '12345678', '612345678']);
  expect(endingsOf('+12345')).toEqual(['2345']);
});

it.each([
  ['5678', '5678'],
  [' 34-56 78 ', '345678'],
  ['567', null],
  ['1234567890', null],
  ['+33612', null],
  ['ada 5678', null],
])('what is typed as “%s” asks for the digits %s', (typed, digits) => {
  expect(endingIn(typed)).toBe(digits);
});
