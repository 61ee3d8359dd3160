import { telegramWords } from '@sos/words/telegram';
import { AddressGoneError, SendRefusedError } from '../../usecases/notifications/ports.ts';
import type { Replies } from '../../usecases/telegram/ports.ts';
import type { Bot } from './bot.ts';

/** What the bot answers. Whoever takes no answer any more gets none, and asks no more. */
export function makeReplies(bot: () => Promise<Bot>): Replies {
  return {
    say: async (chatId, locale, reply) => {
      const { replies } = await telegramWords(locale);
      await unlessGone(async () => (await bot()).send(chatId, { text: replies[reply] }));
    },
    lead: async (chatId, locale, address) => {
      const { replies } = await telegramWords(locale);
      await unlessGone(async () => (await bot()).send(chatId, { text: `${replies.led}\n${address}` }));
    },
    conclude: async ({ chatId, messageId }, locale, outcome) => {
      const { withdrawal } = await telegramWords(locale);
      await unlessGone(async () => (await bot()).replace(chatId, messageId, withdrawal[outcome]));
    },
    settlePress: (pressId) => unlessGone(async () => (await bot()).settlePress(pressId)),
  };
}

async function unlessGone(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AddressGoneError) && !(error instanceof SendRefusedError)) throw error;
  }
}
