import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStrongPassword, passwordLength, wordsAbout } from './password.ts';

describe('a password', () => {
  it.each(['three small words', 'Xk92-plum', 'пароль из слов', '一二三四五六七八', 'correct horse battery'])(
    'such as %s is taken',
    (password) => expect(isStrongPassword(password)).toBe(true),
  );

  it.each([
    ['too short', 'Xk92-pl'],
    ['a row of digits', '12345678'],
    ['a row of digits backwards', '987654321'],
    ['a row of keys', 'qwertyuiop'],
    ['one sign again and again', 'aaaaaaaaaaaa'],
    ['two signs by turns', 'abababababab'],
    ['a word that everybody takes', 'Password1'],
    ['the same with a year', 'motdepasse2026'],
  ])('that is %s is refused', (_, password) => expect(isStrongPassword(password)).toBe(false));

  it('made of its owner’s name or address is refused, and a sentence with it is not', () => {
    const about = wordsAbout({ email: 'nora.lind@example.com', firstName: 'Nora', lastName: 'Lindqvist' });
    expect(isStrongPassword('nora.lind@example.com', about)).toBe(false);
    expect(isStrongPassword('Lindqvist12', about)).toBe(false);
    expect(isStrongPassword('Lindqvist eats plums', about)).toBe(true);
    expect(isStrongPassword('Lindqvist12')).toBe(true);
  });

  it('is never longer than what is taken, and never shorter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (password) => {
        const { length } = password;
        const fits = length >= passwordLength.least && length <= passwordLength.most;
        expect(isStrongPassword(password) && !fits).toBe(false);
      }),
    );
  });
});
