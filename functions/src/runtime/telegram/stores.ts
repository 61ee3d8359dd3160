import { makeTelegramLinks } from '../../adapters/firestore/telegram/link-store.ts';
import { params, secrets } from '../config.ts';
import { once, reportCorrupt } from '../shared/wiring.ts';

export const telegramLinks = makeTelegramLinks(reportCorrupt);

/** The bot, whose client is loaded by the first message. */
export const telegramBot = once(async () => {
  const { makeBot } = await import('../../adapters/telegram/bot.ts');
  return makeBot({ token: secrets.telegramBotToken.value(), apiBase: params.telegramApiBase.value() });
});
