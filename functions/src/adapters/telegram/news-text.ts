import { formatMoney } from '@sos/domain/money/format-money';
import type { DayFigures, News } from '@sos/domain/telegram/news';
import type { Locale } from '@sos/domain/shared/locale';
import type { NewsWords } from '@sos/words/news-words';
import { newsWords } from '@sos/words/news';

type AdminNews = Exclude<News, { type: 'withdrawal' }>;

/** What admins read of something that happened, and what its button says. */
export async function newsText(
  news: AdminNews,
  locale: Locale,
): Promise<{ readonly text: string; readonly open: string }> {
  const words = await newsWords(locale);
  return { text: textOf(news, words, locale), open: words.console };
}

function textOf(news: AdminNews, words: NewsWords, locale: Locale): string {
  switch (news.type) {
    case 'alert':
      return fill(news.waits ? words.alertWaiting : words.alert, {
        title: words.titles[`adminAlerts.${news.kind}.title`],
      });
    case 'registration':
      return fill(words.registration, { role: roleIn(words, news.role), country: news.country });
    case 'report': {
      const time = new Date(news.at).toISOString().slice(11, 16);
      const today = day(fill(words.today, { time }), news.today, { words, locale });
      return `${today}\n\n${day(words.yesterday, news.yesterday, { words, locale })}`;
    }
  }
}

/** As it is named in the console; one that only a newer release knows, as it is stored. */
function roleIn({ roles }: NewsWords, role: string): string {
  return Object.entries(roles).find(([key]) => key === `adminPeople.role.${role}`)?.[1] ?? role;
}

interface Language {
  readonly words: NewsWords;
  readonly locale: Locale;
}

function day(heading: string, { signUps, booked, talked, turnover }: DayFigures, { words, locale }: Language): string {
  const count = (text: string, value: number) => fill(text, { count: new Intl.NumberFormat(locale).format(value) });
  const amounts = turnover.map((amount) => formatMoney(locale, amount));
  return [
    heading,
    count(words.signUps, signUps),
    count(words.booked, booked),
    count(words.talked, talked),
    fill(words.turnover, { turnover: amounts.join(', ') || words.nothing }),
  ].join('\n');
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
