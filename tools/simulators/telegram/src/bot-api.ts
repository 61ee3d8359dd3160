import type { Button, Chats, Message, Person } from './chats.ts';
import type { Outbox } from './outbox.ts';
import { badRequest, blocked, Refusal } from './refusal.ts';
import { keyboardOf, messageBody } from './updates.ts';

export interface BotOptions {
  readonly chats: Chats;
  readonly outbox: Outbox;
  readonly bot: { readonly id: number; readonly is_bot: true; readonly first_name: string; readonly username: string };
  readonly now: () => number;
  /** The presses whose buttons still wait. */
  readonly presses: Set<string>;
}
type Asked = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 4096;
const LONGEST_DATA = 64;
const kinds = ['message', 'callback_query', 'my_chat_member'];

/** The methods of the Bot API that are here, by their names. Each throws Refusal. */
export function botMethods(options: BotOptions): ReadonlyMap<string, (asked: Asked) => unknown> {
  const { outbox, bot, presses } = options;
  return new Map<string, (asked: Asked) => unknown>([
    ['getMe', () => ({ ...bot, can_join_groups: true, can_read_all_group_messages: false })],
    ['setWebhook', (asked) => setWebhook(outbox, asked)],
    ['deleteWebhook', () => ((outbox.webhook = undefined), true)],
    ['getWebhookInfo', () => webhookInfo(outbox)],
    ['sendMessage', (asked) => sendMessage(options, asked)],
    ['editMessageText', (asked) => editMessageText(options, asked)],
    ['answerCallbackQuery', ({ callback_query_id: id }) => settle(presses, String(id))],
  ]);
}

function setWebhook(outbox: Outbox, { url, secret_token: secret = '', allowed_updates: allowed }: Asked): true {
  const address = typeof url === 'string' ? url : '';
  if (!URL.canParse(address)) throw badRequest('bad webhook: invalid webhook URL specified');
  if (!/^[\w-]{0,256}$/.test(String(secret))) throw badRequest('secret token contains unallowed characters');
  const named = Array.isArray(allowed) && allowed.length > 0 ? allowed.map(String) : kinds;
  outbox.webhook = { url: address, secret: String(secret), allowed: named };
  return true;
}

function webhookInfo({ webhook, deliveries }: Outbox): object {
  const pending = deliveries.filter(({ state }) => state === 'pending').length;
  const url = webhook?.url ?? '';
  return { url, has_custom_certificate: false, pending_update_count: pending, allowed_updates: webhook?.allowed ?? [] };
}

function settle(presses: Set<string>, id: string): true {
  if (!presses.delete(id)) throw badRequest('query is too old and response timeout expired or query ID is invalid');
  return true;
}

function sendMessage({ chats, bot, now }: BotOptions, asked: Asked): object {
  const chatId = Number(asked['chat_id']);
  const person = receiver(chats, chatId);
  const text = textIn(asked);
  const buttons = buttonsIn(asked);
  const message = chats.write({ chatId, from: 'bot', text, buttons, at: now() });
  return person ? messageBody(person, bot, message) : groupBody(bot, message);
}

function editMessageText({ chats, bot }: BotOptions, asked: Asked): object {
  const chatId = Number(asked['chat_id']);
  const person = receiver(chats, chatId);
  const message = chats.find(chatId, Number(asked['message_id']));
  if (message?.from !== 'bot') throw badRequest('message to edit not found');
  const [text, buttons] = [textIn(asked), buttonsIn(asked)];
  if (text === message.text && JSON.stringify(buttons) === JSON.stringify(message.buttons)) {
    throw badRequest('message is not modified');
  }
  Object.assign(message, { text, buttons });
  return person ? messageBody(person, bot, message) : groupBody(bot, message);
}

/** Undefined for a group. */
function receiver(chats: Chats, chatId: number): Person | undefined {
  if (chats.groups.has(chatId)) return undefined;
  const person = chats.people.get(chatId);
  if (!person?.hasStarted) throw badRequest('chat not found');
  if (person.hasBlocked) throw blocked();
  return person;
}

function groupBody(bot: object, { id, chatId, at, text, buttons }: Message): object {
  const chat = { id: chatId, title: 'Admins', type: 'supergroup' };
  return { message_id: id, from: bot, chat, date: Math.floor(at / 1000), text, ...keyboardOf(buttons) };
}

function textIn({ text }: Asked): string {
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('message text is empty');
  if (text.length > LONGEST_TEXT) throw badRequest('message is too long');
  return text;
}

function buttonsIn({ reply_markup: markup }: Asked): readonly (readonly Button[])[] {
  const given: unknown = typeof markup === 'string' ? JSON.parse(markup) : markup;
  const rows =
    (given as { readonly inline_keyboard?: readonly (readonly Button[])[] } | undefined)?.inline_keyboard ?? [];
  for (const button of rows.flat()) checkButton(button);
  return rows;
}

function checkButton({ text, url, callback_data: data }: Button): void {
  if (!text) throw badRequest('can’t parse inline keyboard button: Field "text" must be of type String');
  if ((url === undefined) === (data === undefined)) throw badRequest('inline keyboard button type is invalid');
  if (data !== undefined && Buffer.byteLength(data) > LONGEST_DATA) throw badRequest('BUTTON_DATA_INVALID');
  if (url !== undefined && !URL.canParse(url)) throw badRequest('inline keyboard button URL is invalid');
}

/** What a request says, in whichever form it came. */
export function askedIn(type: string, body: string): Asked {
  if (!type.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const asked: unknown = JSON.parse(body);
    return typeof asked === 'object' && asked !== null ? { ...asked } : {};
  } catch {
    throw new Refusal(400, 'Bad Request: can’t parse request JSON body');
  }
}
