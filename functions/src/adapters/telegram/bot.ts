import { Api, GrammyError } from 'grammy';
import { AddressGoneError, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

/** Well below a delivery's lease, in seconds. */
const TIMEOUT = 20;

export interface BotSettings {
  readonly token: string;
  /** Without a slash at the end. */
  readonly apiBase: string;
}

/** What stands under a message: a link, or what a press of it says to us. */
export type Button = { readonly text: string } & ({ readonly url: string } | { readonly callback_data: string });

export interface Said {
  readonly text: string;
  /** One below the other. */
  readonly buttons?: readonly Button[];
}

/** Telegram's Bot API. Each throws VendorUnavailableError, SendRefusedError and AddressGoneError. */
export interface Bot {
  send(chatId: string, said: Said): Promise<void>;
  /** Puts a text without buttons in the place of what the bot wrote. */
  replace(chatId: string, messageId: number, text: string): Promise<void>;
  settlePress(pressId: string): Promise<void>;
}

export function makeBot({ token, apiBase }: BotSettings): Bot {
  const api = new Api(token, { apiRoot: apiBase, timeoutSeconds: TIMEOUT });
  return {
    send: (chatId, { text, buttons = [] }) =>
      asked(async () => {
        const rows = buttons.map((button) => [button]);
        const keyboard = rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {};
        await api.sendMessage(chatId, text, { link_preview_options: { is_disabled: true }, ...keyboard });
      }),
    replace: (chatId, messageId, text) => asked(async () => void (await api.editMessageText(chatId, messageId, text))),
    settlePress: (pressId) => asked(async () => void (await api.answerCallbackQuery(pressId))),
  };
}

async function asked(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw toPortError(error);
  }
}

/** Only the code is kept: Telegram's words may name the person. */
function toPortError(error: unknown): Error {
  if (!(error instanceof GrammyError)) return new VendorUnavailableError('telegram_no_answer', { certain: false });
  const { error_code: code, description } = error;
  if (code === 403 || /chat not found|user is deactivated/.test(description)) {
    return new AddressGoneError(`telegram_${code}`);
  }
  if (code === 400) return new SendRefusedError('telegram_400');
  // Who has asked too often, or is not let in, may ask later.
  return new VendorUnavailableError(`telegram_${code}`, { certain: code < 500 });
}
