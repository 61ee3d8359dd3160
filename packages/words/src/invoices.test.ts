import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import type { InvoiceWords } from './invoice-words.ts';
import { invoiceWords } from './invoices.ts';

const all = ({ titles, items, notes, monthly, team, ...others }: InvoiceWords): string[] =>
  [titles, items, notes, monthly, team, others].flatMap((part) => Object.values(part) as string[]);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const english = await invoiceWords('en');
const script: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  hi: /\p{Script=Devanagari}/u,
  ar: /\p{Script=Arabic}/u,
};

describe.each(locales)('documents in %s', (locale) => {
  it('say all that English says, with the same things to fill in, in its own script', async () => {
    const words = all(await invoiceWords(locale));
    expect(words.map(placeholders)).toEqual(all(english).map(placeholders));
    expect(words.filter((text) => text.trim() === '' || /[!…]/.test(text))).toEqual([]);
    const own = script[locale];
    expect(own ? words.filter((text) => !own.test(text)) : []).toEqual([]);
    expect(
      locale === 'en' ? [] : words.filter((text, index) => text.length > 12 && text === all(english)[index]),
    ).toEqual([]);
  });
});
