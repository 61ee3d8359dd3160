import type { Update } from '@sos/domain/telegram/update';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryTelegram } from '../testing/memory-telegram.ts';
import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { Withdrawals } from '../withdrawals/ports.ts';
import { makeDecideWithdrawal } from './decide-withdrawal.ts';
import { makeFollowUpdate } from './follow-update.ts';
import { makeGenerateTelegramLink } from './generate-link.ts';
import { makeGetTelegramLink } from './get-link.ts';
import { makeUnlinkTelegram } from './unlink.ts';

const MINUTE = 60_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const ana = { uid: 'ana', role: 'chatter', isAdmin: false };
const ben = { uid: 'ben', role: 'blogger', isAdmin: false };

let now: number;
let said: string[];
let settled: string[];
let obstacle: Error | undefined;
let memory: MemoryTelegram;
let lastId: number;
let tokens: number;
let asked: Withdrawal;
beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 12);
  [said, settled] = [[], []];
  obstacle = undefined;
  memory = new MemoryTelegram();
  [lastId, tokens] = [0, 0];
  asked = aWithdrawal({
    id: 'w1',
    affiliateId: 'ana',
    status: 'awaiting_confirmation',
    confirmedBy: null,
    end: null,
    confirmUntil: now + 15 * MINUTE,
  });
});

const changeWithdrawal: Withdrawals['change'] = async (id, decide) => {
  if (id !== asked.id) return undefined;
  const decided = decide(asked, 0);
  asked = decided.withdrawal;
  return decided;
};

const needs = () => ({
  links: memory.links,
  updates: memory.updates,
  tokens: { make: () => `token-${++tokens}`, digestOf: (token: string) => `digest of ${token}` },
  botUrl: () => 'https://t.me/a_bot',
  codes: { find: async (code: string) => (code === 'ABCD2345' ? { affiliateId: 'ana' } : undefined) },
  origin: () => 'https://sos-expat.com',
  replies: {
    say: async (chatId: string, locale: string, reply: string) => {
      if (obstacle) throw obstacle;
      said.push(`${chatId} ${locale} ${reply}`);
    },
    lead: async (chatId: string, locale: string, address: string) => void said.push(`${chatId} ${locale} ${address}`),
    settlePress: async (pressId: string) => void settled.push(pressId),
    conclude: async ({ chatId, messageId }: { chatId: string; messageId: number }, locale: string, outcome: string) =>
      void said.push(`${chatId} ${messageId} ${locale} ${outcome}`),
  },
  decideWithdrawal: makeDecideWithdrawal({
    withdrawals: { change: changeWithdrawal },
    confirmWay: async (uid) => {
      const from = await memory.links.confirmsFrom(uid);
      return from !== undefined && now >= from ? 'telegram' : null;
    },
    clock: { now: () => now },
  }),
  localeOf: async (uid: string) => (uid === 'nobody' ? undefined : ('de' as const)),
  clock: { now: () => now },
  log: silent,
});
const follow = (update: Update) => makeFollowUpdate(needs())(update);
const generate = (actor = ana) => checkAnswers('generateTelegramLink', makeGenerateTelegramLink(needs()))(actor, {});
const linkedAt = () => checkAnswers('getTelegramLink', makeGetTelegramLink(needs()))(ana, {});
const unlink = (actor = ana) => checkAnswers('unlinkTelegram', makeUnlinkTelegram(needs()))(actor, {});
const chat = (chatId = '7') => ({ id: ++lastId, chatId, languageTag: 'fr' });
const writes = (text: string, chatId?: string): Update => ({ ...chat(chatId), type: 'text', text });
async function linkedTo(chatId = '7'): Promise<string> {
  const { url } = await generate();
  const text = `/start ${url.split('=')[1]}`;
  await follow(writes(text, chatId));
  return text;
}

describe('a code of an affiliate', () => {
  it('leads whoever starts the bot by it to where its link leads, in the language of their Telegram', async () => {
    await follow(writes('/start ABCD2345'));
    expect(said).toEqual(['7 fr https://sos-expat.com/r/ABCD2345?s=telegram']);
    expect(await memory.links.ownerOf('7')).toBeUndefined();
  });

  it('that nobody has is a link that is spent', async () => {
    await follow(writes('/start WXYZ6789'));
    expect(said).toEqual(['7 fr spent']);
  });
});

describe('a link', () => {
  it('leads into the bot and holds for a quarter of an hour', async () => {
    expect(await generate()).toEqual({ url: 'https://t.me/a_bot?start=token-1', expiresAt: now + 15 * MINUTE });
  });

  it('gives the account its chat, and speaks the account’s language', async () => {
    expect(await linkedAt()).toEqual({ linkedAt: null });
    await linkedTo();
    expect(await linkedAt()).toEqual({ linkedAt: now });
    expect(said).toEqual(['7 de linked']);
    expect(await memory.links.chatOf('ana')).toBe('7');
    await expect(generate()).rejects.toMatchObject({ reason: 'changed' });
  });

  it('that is late, or was used by another chat, binds nothing and tells nothing of the account', async () => {
    const { url } = await generate();
    now += 15 * MINUTE;
    await follow(writes(`/start ${url.split('=')[1]}`));
    const used = await linkedTo('8');
    await follow(writes(used, '9'));
    expect(said).toEqual(['7 fr spent', '8 de linked', '9 fr spent']);
    expect(await memory.links.ownerOf('9')).toBeUndefined();
  });

  it('binds no chat of another account', async () => {
    await linkedTo();
    const { url } = await generate(ben);
    await follow(writes(`/start ${url.split('=')[1]}`));
    expect(said).toEqual(['7 de linked', '7 fr other_account']);
    expect(await memory.links.chatOf('ben')).toBeUndefined();
  });
});

describe('what is written to the bot', () => {
  it('without a link is answered with what there is to do', async () => {
    await follow(writes('/start'));
    await follow(writes('Hello'));
    await linkedTo();
    await follow(writes('/help'));
    expect(said).toEqual(['7 fr help_unlinked', '7 fr help_unlinked', '7 de linked', '7 de help_linked']);
  });

  it('ends the link by /stop, in the language of the account', async () => {
    await linkedTo();
    await follow(writes('/stop'));
    await follow(writes('/stop'));
    expect(said.slice(1)).toEqual(['7 de stopped', '7 fr stopped']);
    expect(await memory.links.chatOf('ana')).toBeUndefined();
  });

  it('of nobody else touches a link', async () => {
    await linkedTo();
    await follow(writes('/stop', '8'));
    expect(await memory.links.chatOf('ana')).toBe('7');
  });
});

it('a bot that is blocked has no link any more, and says nothing', async () => {
  await linkedTo();
  await follow({ ...chat(), type: 'blocked' });
  await follow({ ...chat('8'), type: 'blocked' });
  expect(said).toHaveLength(1);
  expect(await memory.links.chatOf('ana')).toBeUndefined();
});

it('the account’s page ends the link, again without harm', async () => {
  await linkedTo();
  await unlink(ben);
  expect(await memory.links.chatOf('ana')).toBe('7');
  await unlink();
  await unlink();
  expect(await memory.links.chatOf('ana')).toBeUndefined();
});

describe('a button below the question about a withdrawal', () => {
  const presses = (data: string, chatId = '7') =>
    follow({ ...chat(chatId), type: 'press', pressId: `p${lastId}`, messageId: 3, data });
  beforeEach(async () => {
    await linkedTo();
    said.length = 0;
  });

  it('confirms it, once, whichever is pressed after that', async () => {
    await presses('withdrawal:y:w1');
    expect(asked).toMatchObject({ status: 'requested', confirmedBy: 'telegram' });
    const confirmed = asked;
    await presses('withdrawal:y:w1');
    await presses('withdrawal:n:w1');
    expect(asked).toBe(confirmed);
    expect(said).toEqual(Array.from({ length: 3 }, () => '7 3 de confirmed'));
    expect(settled).toHaveLength(3);
  });

  it('cancels it, and cannot confirm it after that', async () => {
    await presses('withdrawal:n:w1');
    await presses('withdrawal:y:w1');
    expect(asked).toMatchObject({ status: 'cancelled', end: 'owner' });
    expect(said).toEqual(['7 3 de cancelled', '7 3 de cancelled']);
  });

  it('confirms nothing too late', async () => {
    now += 15 * MINUTE + 1;
    await presses('withdrawal:y:w1');
    expect(asked).toMatchObject({ status: 'cancelled', end: 'lapsed' });
    expect(said).toEqual(['7 3 de too_late']);
  });

  it('can be cancelled alone in a chat that came in place of another, for 48 hours', async () => {
    await unlink();
    await linkedTo('8');
    said.length = 0;
    await presses('withdrawal:y:w1', '8');
    expect(asked.status).toBe('awaiting_confirmation');
    await presses('withdrawal:n:w1', '8');
    expect(asked.status).toBe('cancelled');
    expect(said).toEqual(['8 3 de too_late', '8 3 de cancelled']);
  });

  it('does nothing in the chat of another account, in one of none, or for a withdrawal that is not there', async () => {
    const before = asked;
    const { url } = await generate(ben);
    await follow(writes(`/start ${url.split('=')[1]}`, '8'));
    said.length = 0;
    await presses('withdrawal:y:w1', '8');
    await presses('withdrawal:y:w1', '9');
    await presses('withdrawal:y:w2');
    expect(asked).toBe(before);
    expect(said).toEqual(['8 3 de too_late', '7 3 de too_late']);
  });
});

describe('an update', () => {
  it('that comes ten times at once is followed once', async () => {
    const update = writes('/help');
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => follow(update)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(await follow(update)).toBe('done');
    expect(said).toHaveLength(1);
  });

  it('whose answer was lost is followed again, and binds once', async () => {
    const { url } = await generate();
    const update = writes(`/start ${url.split('=')[1]}`);
    obstacle = new Error('no answer');
    await expect(follow(update)).rejects.toThrow('no answer');
    obstacle = undefined;
    expect(await follow(update)).toBe('busy');
    now += MINUTE;
    expect(await follow(update)).toBe('done');
    expect(said).toEqual(['7 de linked']);
  });

  it('of a button that means nothing ends its waiting', async () => {
    await follow({ ...chat(), type: 'press', pressId: 'p1', messageId: 3, data: 'anything' });
    expect(settled).toEqual(['p1']);
    expect(said).toEqual([]);
  });
});
