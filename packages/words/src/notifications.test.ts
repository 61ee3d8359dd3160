import { accountTexts, noticeTextNames } from '@sos/domain/notifications/notice';
import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import type { NotificationWords } from './notification-words.ts';
import { notificationWords } from './notifications.ts';

const english = await notificationWords('en');
const byLocale = new Map(
  await Promise.all(locales.map(async (locale) => [locale, await notificationWords(locale)] as const)),
);
const sentences = (words: NotificationWords) => {
  const { texts, account, accountWhy, receipt, support, news, push, actions, why, choose } = words;
  const titled = [...Object.values(texts), ...Object.values(account), news].flatMap(({ title, text }) => [title, text]);
  const accountActions = Object.values(account).map(({ action }) => action);
  return [
    ...titled,
    ...accountActions,
    ...receiptWords(receipt),
    ...supportWords(support),
    accountWhy,
    ...Object.values(push),
    ...Object.values(actions),
    why,
    choose,
  ];
};
const receiptWords = (receipt: NotificationWords['receipt']): string[] => Object.values({ ...receipt });
const supportWords = (support: NotificationWords['support']): string[] => Object.values({ ...support });
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const script = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  hi: /\p{Script=Devanagari}/u,
  ar: /\p{Script=Arabic}/u,
};

describe.each([...byLocale])('mails in %s', (locale, words) => {
  it('say all that English says, with the same things to fill in', () => {
    expect(Object.keys(words.texts)).toEqual(Object.keys(english.texts));
    for (const name of noticeTextNames) {
      const [own, model] = [words.texts[name], english.texts[name]];
      expect(placeholders(own.title)).toEqual(placeholders(model.title));
      expect(placeholders(own.text)).toEqual(placeholders(model.text));
    }
  });

  it('say of an account what English says, and name nobody', () => {
    expect(Object.keys(words.account)).toEqual([...accountTexts]);
    const said = Object.values(words.account).flatMap(({ title, text, action }) => [title, text, action]);
    expect(said.flatMap(placeholders)).toEqual(['{code}', '{alert}', '{alert}']);
    for (const text of ['alert_raised', 'alert_waiting'] as const)
      expect(placeholders(words.account[text].title)).toEqual(['{alert}']);
    expect(placeholders(words.account.withdrawal_code.text)).toEqual(['{code}']);
  });

  it('name the same things of a receipt', () => {
    const filled = Object.entries(words.receipt).map(([key, said]: [string, string]) => [key, placeholders(said)]);
    expect(filled).toEqual(
      Object.entries(english.receipt).map(([key, said]: [string, string]) => [key, placeholders(said)]),
    );
  });

  it('keep to the house style, and leave nothing empty', () => {
    for (const sentence of sentences(words)) expect(sentence).toMatch(/^[^!'<>]+$/);
    for (const { text } of [...Object.values(words.texts), ...Object.values(words.account)])
      expect(text).toMatch(/[.。।]$/u);
  });

  it('say every thing in words of their own', () => {
    const others = locales
      .filter((other) => other !== locale)
      .flatMap((other) => sentences(byLocale.get(other) ?? words));
    expect(sentences(words).filter((sentence) => others.includes(sentence))).toEqual([]);
  });
});

it.each(Object.entries(script))('write %s in its own script', (locale, letters) => {
  for (const sentence of sentences(byLocale.get(locale as 'ru') ?? english)) expect(sentence).toMatch(letters);
});

it.each([...byLocale])('say on a device, in %s, nothing that differs from person to person', (_locale, { push }) => {
  for (const text of Object.values(push)) expect(text).toMatch(/^[^{}]+[.。।]$/u);
});

it('say to a client whether they are charged whenever a call ends', () => {
  const endings = noticeTextNames.filter((name) =>
    /^(?!booked|soon|reply|refund|invoice|accepted).*_client$/.test(name),
  );
  expect(endings.filter((name) => !/charged/.test(english.texts[name].text))).toEqual([]);
});

it('say nothing of the client to a provider', () => {
  const toProviders = noticeTextNames.filter((name) => name.endsWith('_provider')).map((name) => english.texts[name]);
  for (const { title, text } of toProviders) expect(placeholders(title + text).join('')).not.toMatch(/name|price/);
});
