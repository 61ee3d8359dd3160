import { writtenMoney } from '@sos/domain/money/written';
import type { Locale } from '@sos/domain/shared/locale';
import type { News } from '@sos/domain/telegram/news';
import { decisionData } from '@sos/domain/telegram/withdrawal-question';
import { telegramWords } from '@sos/words/telegram';
import type { Said } from './bot.ts';

/** What an affiliate is asked about a withdrawal, with a button for each answer. */
export async function withdrawalQuestion(
  { id: withdrawalId, amount }: Extract<News, { type: 'withdrawal' }>,
  locale: Locale,
): Promise<Said> {
  const { withdrawal } = await telegramWords(locale);
  return {
    text: withdrawal.question.replace('{amount}', () => writtenMoney(locale, amount)),
    buttons: [
      { text: withdrawal.yes, callback_data: decisionData({ withdrawalId, isYes: true }) },
      { text: withdrawal.no, callback_data: decisionData({ withdrawalId, isYes: false }) },
    ],
  };
}
