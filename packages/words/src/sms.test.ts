import { smsTexts } from '@sos/domain/notifications/sms';
import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { smsWords } from './sms.ts';

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).join();

describe.each(locales)('SMS in %s', (locale) => {
  const words = smsWords(locale);

  it('say who writes, and have the same things to fill in as English', () => {
    for (const name of smsTexts) {
      expect(words[name]).toMatch(/SOS Expat[.:：]/);
      expect(placeholders(words[name])).toBe(placeholders(smsWords('en')[name]));
    }
  });

  it('keep to the house style, each in words of its own', () => {
    const others = locales.filter((other) => other !== locale).flatMap((other) => Object.values(smsWords(other)));
    for (const text of Object.values(words)) {
      expect(text).toMatch(/^[^!'"]+[.。।]$/u);
      expect(others).not.toContain(text);
    }
  });

  it('begin in their own direction, which a telephone takes from the first letter', () => {
    const rightToLeft = /^[^\p{L}]*\p{Script=Arabic}/u;
    for (const text of Object.values(words)) expect(rightToLeft.test(text)).toBe(locale === 'ar');
  });

  it('say nothing of the other person', () => {
    expect(Object.values(words).join(' ')).not.toMatch(/\{name\}/);
  });
});
