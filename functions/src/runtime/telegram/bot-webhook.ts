import { isFromTelegram, readUpdate } from '../../adapters/telegram/webhook.ts';
import { secrets } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { log } from '../log.ts';
import { refuseForgery } from '../shared/forgeries.ts';

const HEADER = 'x-telegram-bot-api-secret-token';

/** What people do in their chats with the bot. Anything but a 2xx makes Telegram say it again later. */
export async function telegramBotWebhook(call: HttpCall): Promise<HttpAnswer> {
  if (!isFromTelegram(call.header(HEADER), secrets.telegramWebhookSecret.value())) return refuseForgery('telegram');
  const update = readUpdate(call.rawBody);
  if (!update) {
    log.info('telegram_update_without_consequence');
    return { status: 200 };
  }
  const { followUpdate } = await import('./wiring.ts');
  return { status: (await followUpdate(update)) === 'busy' ? 503 : 200 };
}
