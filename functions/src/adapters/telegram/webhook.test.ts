import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromTelegram, readUpdate } from './webhook.ts';

const SECRET = 'a-secret-that-only-telegram-knows';
const nora = { id: 7, is_bot: false, first_name: 'Nora', language_code: 'fr' };
const chat = { id: 7, type: 'private', first_name: 'Nora' };
const read = (update: unknown) => readUpdate(Buffer.from(JSON.stringify(update)));
const message = { message_id: 3, from: nora, chat, date: 1, text: '/start abc' };
const kicked = {
  chat,
  from: nora,
  date: 1,
  old_chat_member: { status: 'member' },
  new_chat_member: { status: 'kicked' },
};

describe('whoever calls', () => {
  it('is Telegram when they show the secret alone', () => {
    expect(isFromTelegram(SECRET, SECRET)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'x',
    `${SECRET} `,
    SECRET.toUpperCase(),
    `${SECRET}, ${SECRET}`,
    'x'.repeat(10_000),
    'é\u2028',
  ])('is somebody else with %j', (header) => {
    expect(isFromTelegram(header, SECRET)).toBe(false);
  });

  it('is nobody while no secret is set', () => {
    expect(isFromTelegram('', '')).toBe(false);
    expect(isFromTelegram(undefined, '')).toBe(false);
  });
});

describe('an update', () => {
  it('says what somebody writes, presses, or that they stopped the bot', () => {
    expect(read({ update_id: 1, message })).toEqual({
      id: 1,
      chatId: '7',
      languageTag: 'fr',
      type: 'text',
      text: '/start abc',
    });
    expect(read({ update_id: 2, callback_query: { id: 'q', from: nora, message, data: 'yes' } })).toEqual({
      id: 2,
      chatId: '7',
      languageTag: 'fr',
      type: 'press',
      pressId: 'q',
      messageId: 3,
      data: 'yes',
    });
    expect(read({ update_id: 3, my_chat_member: kicked })).toMatchObject({ type: 'blocked', chatId: '7' });
  });

  it.each([
    { update_id: 1 },
    { update_id: 1, edited_message: message },
    { update_id: 1, message: { ...message, text: undefined, photo: [] } },
    { update_id: 1, message: { ...message, chat: { id: -7, type: 'group' } } },
    { update_id: 1, message: { ...message, from: { ...nora, id: 8 } } },
    { update_id: 1, my_chat_member: { ...kicked, new_chat_member: { status: 'member' } } },
    { update_id: -1, message },
    { message },
    null,
    [],
  ])('of any other kind has no consequence: %j', (update) => {
    expect(read(update)).toBeUndefined();
  });

  it('is never a failure, whatever it is', () => {
    expect(readUpdate(Buffer.from('{'))).toBeUndefined();
    fc.assert(fc.property(fc.jsonValue(), (value) => void read({ update_id: 1, message: value })));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readUpdate(Buffer.from(bytes))));
  });
});
