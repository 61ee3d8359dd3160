import { expect, it } from 'vitest';
import { idByContent } from './id-by-content.ts';

it('an id stays while what is sent does, and is another one for anything else', () => {
  const idOf = idByContent();
  const first = idOf({ iban: 'FR1' });
  expect(idOf({ iban: 'FR1' })).toBe(first);
  expect(idOf({ iban: 'FR2' })).not.toBe(first);
});
