import { locales } from '@sos/domain/shared/locale';
import { contentWords } from '@sos/words/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAddress, drawPicture, linesOf, type PictureForm, sizes, widthOf } from './draw-picture.ts';

const forms = Object.keys(sizes) as PictureForm[];

describe.each(forms)('the picture %s', (form) => {
  it.each(locales)('holds its words in %s, each line within its edges', async (locale) => {
    const [title = '', text = ''] = (await contentWords(locale)).resource[form].slice(2).split('\n');
    const svg = drawPicture(form, { title, text, locale });
    const heights = [...svg.matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights)).toBeLessThan(sizes[form].height);
    expect(svg).toContain(locale === 'ar' ? 'direction="rtl"' : 'direction="ltr"');
  });
});

it('words are broken into lines that fit, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 30 }), (words) => {
      const lines = linesOf(words.join(' '), { most: 300, size: 20 });
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.every((line) => widthOf(line, 20) <= 300)).toBe(true);
    }),
  );
});

it('Chinese is broken anywhere but before a mark', () => {
  const lines = linesOf('用您的语言通电话，几分钟内。', { most: 100, size: 20 });
  expect(lines.join('')).toBe('用您的语言通电话，几分钟内。');
  expect(lines.some((line) => /^[，。]/.test(line))).toBe(false);
});

it('what an admin writes cannot become a part of the picture', () => {
  const svg = drawPicture('logo', { title: '</text><script>', text: '"&', locale: 'en' });
  expect(svg).not.toContain('<script>');
  expect(asAddress(svg)).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/);
});
