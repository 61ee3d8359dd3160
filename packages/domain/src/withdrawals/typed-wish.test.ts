import { expect, it } from 'vitest';
import { wishTyped } from './typed-wish.ts';

it.each([
  ['10', { cents: 1000 }],
  ['1 000', { cents: 100_000 }],
  ['١٠٫٥', { cents: 1050 }],
  ['5,000.00', { cents: 500_000 }],
  ['5000.01', { obstacle: 'amount_too_large' }],
  ['99 999', { obstacle: 'amount_too_large' }],
  ['999999999', { obstacle: 'amount_too_large' }],
  ['9.99', { obstacle: 'amount_too_small' }],
  ['', { obstacle: 'amount_too_small' }],
  ['ten', { obstacle: 'amount_too_small' }],
])('%j is %o', (text, wish) => {
  expect(wishTyped(text)).toEqual(wish);
});
