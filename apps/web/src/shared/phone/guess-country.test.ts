import { expect, it } from 'vitest';
import { guessCountry } from './guess-country.ts';

it.each([
  [['pt-BR', 'en'], 'BR'],
  [['de'], 'DE'],
  [['en_US.UTF-8', 'C', '', 'x-klingon', 'th'], 'TH'],
  [['en_US.UTF-8'], 'FR'],
  [[], 'FR'],
])('of a browser that reads %j is %s', (tags, country) => {
  expect(guessCountry(tags)).toBe(country);
});
