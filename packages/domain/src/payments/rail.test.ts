import { expect, it } from 'vitest';
import { currencies } from '../money/money.ts';
import { railFor, rails } from './rail.ts';

it.each(currencies)('a request in %s is served by one of the rails', (currency) => {
  expect(rails).toContain(railFor({ currency }));
});
