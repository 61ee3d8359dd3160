import { telegramSettings } from '../demo-settings.ts';

/** Tells Telegram where the bot is told of updates, as it is told in production. */
export async function setTelegramWebhook(apiUrl: string, url: string): Promise<void> {
  const { token, webhookSecret } = telegramSettings;
  const asked = {
    url,
    secret_token: webhookSecret,
    allowed_updates: ['message', 'callback_query', 'my_chat_member'],
  };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${apiUrl}/bot${token}/setWebhook`, {
    method: 'POST',
    headers,
    body: JSON.stringify(asked),
  });
  if (!answer.ok) throw new Error(`Telegram answered ${answer.status}: ${await answer.text()}`);
}
