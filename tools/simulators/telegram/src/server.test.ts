import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramSimulator, type TelegramSimulator } from './server.ts';

const TOKEN = '700000:a-token';
const NORA = 700_100;
const ADMINS = -1000;

interface Update {
  readonly update_id: number;
  readonly message?: { readonly text: string; readonly chat: { readonly id: number } };
  readonly callback_query?: { readonly id: string; readonly data: string };
  readonly my_chat_member?: { readonly new_chat_member: { readonly status: string } };
}

let telegram: TelegramSimulator;
let clock: WorldClock;
let faults: FaultPlan;
let ours: Server;
let heard: { readonly secret: unknown; readonly update: Update }[];
let answers: number[];
beforeEach(async () => {
  [heard, answers] = [[], []];
  clock = new WorldClock({ rate: 'auto' });
  faults = new FaultPlan();
  telegram = await startTelegramSimulator({
    port: 0,
    clock,
    faults,
    token: TOKEN,
    username: 'a_bot',
    groups: [ADMINS],
  });
  ours = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const update = JSON.parse(Buffer.concat(parts).toString()) as Update;
      heard.push({ secret: request.headers['x-telegram-bot-api-secret-token'], update });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => ours.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await telegram.close();
  clock.close();
  ours.closeAllConnections();
  ours.close();
});

async function ask(method: string, asked: object = {}, token = TOKEN) {
  const answer = await fetch(`${telegram.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) };
}
const listen = () =>
  ask('setWebhook', { url: `http://127.0.0.1:${(ours.address() as AddressInfo).port}`, secret_token: 's-1' });
const button = { text: 'Yes', callback_data: 'yes' };
const send = (differs: object = {}) => ask('sendMessage', { chat_id: NORA, text: 'Hello', ...differs });

describe('the Bot API', () => {
  it('knows its bot by the token alone, and its methods', async () => {
    expect(await ask('getMe')).toMatchObject({ ok: true, result: { id: 700000, is_bot: true, username: 'a_bot' } });
    expect(await ask('getMe', {}, '1:other')).toMatchObject({ status: 401, description: 'Unauthorized' });
    expect(await ask('sendDice')).toMatchObject({ status: 404, description: 'Not Found' });
  });

  it('writes to whoever has started the bot, and to nobody who blocked it', async () => {
    expect(await send()).toMatchObject({ status: 400, description: 'Bad Request: chat not found' });
    telegram.say(NORA, '/start');
    expect(await send()).toMatchObject({ ok: true, result: { text: 'Hello', chat: { id: NORA, type: 'private' } } });
    telegram.block(NORA, true);
    expect(await send()).toMatchObject({ status: 403, description: 'Forbidden: bot was blocked by the user' });
    telegram.block(NORA, false);
    expect(await send({ chat_id: ADMINS })).toMatchObject({ ok: true });
    expect(telegram.messages(ADMINS)).toHaveLength(1);
  });

  it.each([
    [{ text: ' ' }, 'message text is empty'],
    [{ text: 'x'.repeat(4097) }, 'message is too long'],
    [{ reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'x'.repeat(65) }]] } }, 'BUTTON_DATA_INVALID'],
    [{ reply_markup: { inline_keyboard: [[{ text: 'a' }]] } }, 'inline keyboard button type is invalid'],
  ])('refuses %j', async (differs, words) => {
    telegram.say(NORA, '/start');
    expect(await send(differs)).toMatchObject({ status: 400, description: `Bad Request: ${words}` });
  });

  it('fails on the way as it is planned', async () => {
    telegram.say(NORA, '/start');
    faults.add({ where: 'telegram.api', do: 'status', status: 429 }, { where: 'telegram.api', do: 'timeout' });
    expect(await send()).toMatchObject({ status: 429, parameters: { retry_after: 5 } });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(telegram.messages(NORA).filter(({ from }) => from === 'bot')).toEqual([]);
  });

  it('changes what it wrote, and ends the waiting of a button once', async () => {
    await listen();
    telegram.say(NORA, '/start');
    await send({ reply_markup: { inline_keyboard: [[button]] } });
    const [, asked] = telegram.messages(NORA);
    telegram.press(NORA, asked?.id ?? 0, 'yes');
    await clock.idle();
    const query = heard.at(-1)?.update.callback_query;
    expect(query?.data).toBe('yes');
    expect(await ask('answerCallbackQuery', { callback_query_id: query?.id })).toMatchObject({ ok: true });
    expect(await ask('answerCallbackQuery', { callback_query_id: query?.id })).toMatchObject({ status: 400 });
    const edit = { chat_id: NORA, message_id: asked?.id, text: 'Done' };
    expect(await ask('editMessageText', edit)).toMatchObject({ ok: true });
    expect(await ask('editMessageText', edit)).toMatchObject({ description: 'Bad Request: message is not modified' });
    expect(telegram.messages(NORA).at(-1)).toMatchObject({ text: 'Done', buttons: [] });
  });
});

describe('an update', () => {
  it('goes to the webhook with its secret, and again until it is taken', async () => {
    await listen();
    answers = [500, 503];
    telegram.say(NORA, '/start abc');
    await clock.idle();
    expect(heard.map(({ secret }) => secret)).toEqual(['s-1', 's-1', 's-1']);
    expect(new Set(heard.map(({ update }) => update.update_id)).size).toBe(1);
    expect(heard[0]?.update.message).toMatchObject({ text: '/start abc', chat: { id: NORA } });
    expect(telegram.deliveries()[0]).toMatchObject({ state: 'delivered', attempts: [500, 503, 200] });
  });

  it('says that the bot was blocked', async () => {
    await listen();
    telegram.say(NORA, '/start');
    telegram.block(NORA, true);
    await clock.idle();
    expect(heard.at(-1)?.update.my_chat_member?.new_chat_member.status).toBe('kicked');
  });

  it('goes nowhere while nobody listens', async () => {
    telegram.say(NORA, '/start');
    await clock.idle();
    expect(telegram.deliveries()).toEqual([]);
    expect(await ask('setWebhook', { url: 'nowhere' })).toMatchObject({ status: 400 });
  });

  it('is forged as it is planned', async () => {
    await listen();
    faults.add({ where: 'telegram.webhook', do: 'bad-signature' });
    telegram.say(NORA, '/start');
    await clock.idle();
    expect(heard[0]?.secret).toBe('s-1-forged');
  });
});

it('the pages let a person open a link, write, press and block', async () => {
  const read = async (path: string) => (await fetch(`${telegram.url}${path}`)).text();
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${telegram.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  expect(await read('/a_bot?start=abc')).toContain(`href="/chat/${NORA}?start=abc"`);
  expect(await read(`/chat/${NORA}?start=abc`)).toContain('value="/start abc"');
  await post(`/chat/${NORA}/say`, { text: '/start abc' });
  await send({ text: '<b>Hello</b>', reply_markup: { inline_keyboard: [[button]] } });
  const chat = await read(`/chat/${NORA}`);
  expect(chat).toContain('&lt;b>Hello');
  expect(chat).toContain('value="yes"');
  await post(`/chat/${NORA}/block`, { blocked: 'yes' });
  expect(await send()).toMatchObject({ status: 403 });
  expect((await post('/people', { name: 'Ana', language: 'ru' })).status).toBe(303);
  expect(await read('/')).toContain('Ana (ru)');
});

it('what was written comes back after a restart', async () => {
  telegram.say(NORA, '/start');
  await send();
  const kept = telegram.snapshot();
  telegram.restore(kept);
  expect(telegram.snapshot()).toBe(kept);
  expect(await send()).toMatchObject({ ok: true, result: { message_id: 3 } });
});
