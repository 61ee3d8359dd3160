import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, http } = functionsIn('europe-west2');
const ports = async () => (await import('../../runtime/telegram/wiring.ts')).linkPorts;

export const generateTelegramLink = callable('generateTelegramLink', { secrets: [] }, async () => {
  return (await import('../../usecases/telegram/generate-link.ts')).makeGenerateTelegramLink(await ports());
});
export const getTelegramLink = callable('getTelegramLink', { secrets: [] }, async () => {
  return (await import('../../usecases/telegram/get-link.ts')).makeGetTelegramLink(await ports());
});
export const unlinkTelegram = callable('unlinkTelegram', { secrets: [] }, async () => {
  return (await import('../../usecases/telegram/unlink.ts')).makeUnlinkTelegram(await ports());
});

const both = { secrets: [secrets.telegramBotToken, secrets.telegramWebhookSecret] };
export const telegramBotWebhook = http('user', both, async () => {
  return (await import('../../runtime/telegram/bot-webhook.ts')).telegramBotWebhook;
});
