import { expect, it } from 'vitest';
import { masked, masksFor } from './masking.ts';

it.each([
  ['paul@meyer.example', '[EMAIL_1]'],
  ['(paul@meyer.example)', '([EMAIL_1])'],
  ['%paul.meyer+visa@meyer.example', '[EMAIL_1]'],
  ['écrire à:paul@meyer.example, svp', 'écrire à:[EMAIL_1], svp'],
  ['a@b@meyer.example', 'a@[EMAIL_1]'],
])('masks an address wherever it stands: %s', (text, hidden) => {
  expect(masked(text, masksFor([text], []))).toBe(hidden);
});

it.each(['a', '7', 'A1'])('reads a word once through that is no address, however long: %s', (letters) => {
  const text = `${letters.repeat(150_000)} paul@meyer.example`;
  expect(masksFor([text], []).get('paul@meyer.example')).toBe('[EMAIL_1]');
});
