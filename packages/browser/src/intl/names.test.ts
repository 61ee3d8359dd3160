import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import { ownName } from './names.ts';

it('names each language in itself, beginning with a capital where the script has one', () => {
  expect(Object.fromEntries(locales.map((locale) => [locale, ownName(locale)]))).toMatchObject({
    fr: 'Français',
    en: 'English',
    es: 'Español',
    de: 'Deutsch',
    pt: 'Português',
    ru: 'Русский',
    zh: '中文',
    hi: 'हिन्दी',
    ar: 'العربية',
  });
});
