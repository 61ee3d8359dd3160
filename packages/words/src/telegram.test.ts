import { locales } from '@sos/domain/shared/locale';
import { replyNames } from '@sos/domain/telegram/update';
import { describe, expect, it } from 'vitest';
import type { TelegramWords } from './telegram-words.ts';
import { telegramWords } from './telegram.ts';

const byLocale = await Promise.all(locales.map(async (locale) => [locale, await telegramWords(locale)] as const));
const english = await telegramWords('en');
const sentences = ({ replies, withdrawal }: TelegramWords) => {
  const { question, confirmed, cancelled, too_late: late } = withdrawal;
  return [...Object.values(replies), question.replace('{amount}', '10'), confirmed, cancelled, late];
};
const commands = (text: string) => (text.match(/\/[a-z]+/g) ?? []).join();

describe.each(byLocale)('the bot in %s', (locale, words) => {
  const { replies, withdrawal } = words;
  it('answers all that English answers, with the same commands', () => {
    expect(Object.keys(replies)).toEqual([...replyNames]);
    for (const name of replyNames) expect(commands(replies[name])).toBe(commands(english.replies[name]));
  });

  it('asks about an amount, with two buttons that differ', () => {
    expect(withdrawal.question.match(/\{\w+\}/g)).toEqual(['{amount}']);
    expect(withdrawal.yes).not.toBe(withdrawal.no);
  });

  it('keeps to the house style, each in words of its own', () => {
    const others = byLocale.filter(([other]) => other !== locale).flatMap(([, theirs]) => sentences(theirs));
    for (const text of sentences(words)) {
      expect(text).toMatch(/^[^!'"{}]+[.。।]$/u);
      expect(others).not.toContain(text);
    }
  });

  it('begins in its own direction, which Telegram takes from the first letter', () => {
    const rightToLeft = /^[^\p{L}]*\p{Script=Arabic}/u;
    for (const text of sentences(words)) expect(rightToLeft.test(text)).toBe(locale === 'ar');
  });
});
