import { formatMoney } from '@sos/domain/money/format-money';
import type { Locale } from '@sos/domain/shared/locale';
import type { News } from '@sos/domain/telegram/news';
import { decisionData } from '@sos/domain/telegram/withdrawal-question';
import { telegramWords } from '@sos/words/telegram';
import type { Said } from './bot.ts';

type Question = Extract<News, { type: 'withdrawal' }>;

/** What an affiliate is asked about a withdrawal, with the account that it goes to, so that another's is noticed, and a button for each answer. */
export async function withdrawalQuestion(
  { id: withdrawalId, amount, ...account }: Question,
  locale: Locale,
): Promise<Said> {
  const { withdrawal } = await telegramWords(locale);
  return {
    text: `${withdrawal.question.replace('{amount}', () => formatMoney(locale, amount))}\n${accountLine(account, locale)}`,
    buttons: [
      { text: withdrawal.yes, callback_data: decisionData({ withdrawalId, isYes: true }) },
      { text: withdrawal.no, callback_data: decisionData({ withdrawalId, isYes: false }) },
    ],
  };
}

function accountLine({ country, currency, ending }: Pick<Question, 'country' | 'currency' | 'ending'>, locale: Locale) {
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  return `→ ${name}, ${currency} …${ending}`;
}
