import { describe, expect, it } from 'vitest';
import { writingOf } from './writing.ts';

it('leaves a language from left to right as it is', () => {
  const { given, said } = writingOf('fr', 'fr');
  const values = { name: 'Nora', minutes: 20 };
  expect(given(values)).toBe(values);
  expect(given()).toBeUndefined();
  expect(said('Nora, 20 min')).toBe('Nora, 20 min');
});

describe('from right to left', () => {
  it.each([
    ['ar-EG', '٢٠'],
    ['ar-MA', '20'],
  ])('numbers of a sentence in %s are written %s', (formats, written) => {
    expect(writingOf('ar', formats).said('تشمل 20 دقيقة')).toBe(`تشمل ${written} دقيقة`);
  });

  it('a telephone number keeps its order and the digits that one dials', () => {
    const { given, said } = writingOf('ar', 'ar-EG');
    const { number } = given({ number: '+33 6 12' }) ?? {};
    expect(said(`اتصل بالرقم ${String(number)} خلال 9 ث`)).toBe('اتصل بالرقم \u2068+33 6 12\u2069 خلال ٩ ث');
  });

  it('numbers that decide on a plural stay numbers', () => {
    expect(writingOf('ar', 'ar').given({ count: 3 })).toEqual({ count: 3 });
  });
});
