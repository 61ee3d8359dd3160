import type { Button, Message, Person } from './chats.ts';

const seconds = (at: number) => Math.floor(at / 1000);

export const userOf = ({ id, firstName, languageCode }: Person) => ({
  id,
  is_bot: false,
  first_name: firstName,
  language_code: languageCode,
});
const chatOf = ({ id, firstName }: Person) => ({ id, first_name: firstName, type: 'private' });

export function keyboardOf(buttons: readonly (readonly Button[])[]): object {
  return buttons.length > 0 ? { reply_markup: { inline_keyboard: buttons } } : {};
}

/** As Telegram shows a message of a private chat to the bot. */
export function messageBody(person: Person, bot: object, message: Message): object {
  const command = /^\/\w+/.exec(message.text)?.[0];
  const entities = command && { entities: [{ type: 'bot_command', offset: 0, length: command.length }] };
  return {
    message_id: message.id,
    from: message.from === 'bot' ? bot : userOf(person),
    chat: chatOf(person),
    date: seconds(message.at),
    text: message.text,
    ...(message.from === 'person' && entities),
    ...keyboardOf(message.buttons),
  };
}

export function pressBody(
  person: Person,
  { id, message, data }: { id: string; message: object; data: string },
): object {
  return { callback_query: { id, from: userOf(person), message, chat_instance: String(person.id), data } };
}

/** The person stops the bot, or lets it write again. */
export function memberBody(person: Person, bot: object, at: number): object {
  const [before, after] = person.hasBlocked ? ['member', 'kicked'] : ['kicked', 'member'];
  return {
    my_chat_member: {
      chat: chatOf(person),
      from: userOf(person),
      date: seconds(at),
      old_chat_member: { user: bot, status: before },
      new_chat_member: { user: bot, status: after },
    },
  };
}
