import { newLinkRequest } from '@sos/domain/telegram/link';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TelegramLinks, Updates } from './ports.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const MINUTE = 60_000;
const TWO_DAYS = 48 * 60 * MINUTE;

interface World {
  readonly links: TelegramLinks;
  readonly updates: Updates;
}
const at20 = <T>(work: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 20 }, (_none, turn) => work(turn)));

/** What every keeper of accounts and chats does. `open` gives an empty one, for each test. */
export function telegramContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  describe('a link into the bot', () => {
    itBinds(() => world);
  });
  describe('an account and its chat', () => {
    itParts(() => world);
  });
  describe('an update', () => {
    itFollowsOnce(() => world);
  });
}

const doing = (world: () => World) => ({
  ask: (uid: string, digest: string) => world().links.request(uid, newLinkRequest(digest, NOW)),
  arrive: async (digest: string, chatId: string) => (await world().links.arrive(digest, chatId, NOW)).outcome,
});

function itBinds(world: () => World): void {
  const { ask, arrive } = doing(world);

  it('gives the account the chat that comes by it, however often it comes', async () => {
    expect(await ask('ana', 'one')).toBe(true);
    expect(await world().links.arrive('one', '7', NOW)).toEqual({ outcome: 'linked', uid: 'ana' });
    expect(await arrive('one', '7')).toBe('known');
    expect([await world().links.ownerOf('7'), await world().links.chatOf('ana')]).toEqual(['ana', '7']);
    expect([await world().links.linkedAt('ana'), await world().links.linkedAt('ben')]).toEqual([NOW, undefined]);
  });

  it('is nobody’s while nobody was given it, and an earlier one leads nowhere', async () => {
    expect(await world().links.arrive('none', '7', NOW)).toEqual({ outcome: 'spent', uid: undefined });
    await ask('ana', 'one');
    await ask('ana', 'two');
    expect([await arrive('one', '7'), await arrive('two', '7')]).toEqual(['spent', 'linked']);
  });

  it('serves one of twenty chats that come at once', async () => {
    await ask('ana', 'one');
    const outcomes = await at20((turn) => arrive('one', `chat-${turn}`));
    expect(outcomes.filter((outcome) => outcome === 'linked')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['linked', 'spent']));
  });

  it('gives a chat to one of two accounts whose links it opens at once', async () => {
    await ask('ana', 'one');
    await ask('ben', 'two');
    const outcomes = await Promise.all([arrive('one', '7'), arrive('two', '7')]);
    expect(outcomes.toSorted()).toEqual(['linked', 'other_account']);
    const owner = await world().links.ownerOf('7');
    const loser = owner === 'ana' ? 'ben' : 'ana';
    expect([await world().links.chatOf(owner ?? ''), await world().links.chatOf(loser)]).toEqual(['7', undefined]);
  });

  it('is not given to an account that has a chat', async () => {
    await ask('ana', 'one');
    await arrive('one', '7');
    expect(await ask('ana', 'two')).toBe(false);
    expect(await arrive('two', '8')).toBe('spent');
  });
}

function itParts(world: () => World): void {
  const { ask, arrive } = doing(world);
  beforeEach(async () => {
    await ask('ana', 'one');
    await arrive('one', '7');
  });

  it('are parted once, and both are free', async () => {
    expect([await world().links.unlink('ana'), await world().links.unlink('ana')]).toEqual([true, false]);
    expect([await world().links.ownerOf('7'), await world().links.chatOf('ana')]).toEqual([undefined, undefined]);
    expect(await arrive('one', '7')).toBe('spent');
    await ask('ben', 'two');
    expect(await arrive('two', '7')).toBe('linked');
  });

  it('confirm nothing for 48 hours where the chat is another than before, however often it comes', async () => {
    const from = () => world().links.confirmsFrom('ana');
    expect(await from()).toBe(NOW);
    const comes = async (digest: string, chatId: string) => {
      await world().links.unlink('ana');
      await ask('ana', `${digest} unused`);
      await ask('ana', digest);
      expect(await arrive(digest, chatId)).toBe('linked');
      return from();
    };
    expect(await comes('two', '7')).toBe(NOW);
    expect([await comes('three', '8'), await comes('four', '8')]).toEqual([NOW + TWO_DAYS, NOW + TWO_DAYS]);
    await world().links.unlink('ana');
    expect(await from()).toBeUndefined();
  });

  it('stay together where another chat is named', async () => {
    expect(await world().links.unlink('ana', '8')).toBe(false);
    expect(await world().links.unlink('ben', '7')).toBe(false);
    expect(await world().links.chatOf('ana')).toBe('7');
    expect(await world().links.unlink('ana', '7')).toBe(true);
  });
}

function itFollowsOnce(world: () => World): void {
  it('is followed by one of twenty at once, and by nobody once it was', async () => {
    const begun = await at20(() => world().updates.begin(5, NOW));
    expect(begun.filter((each) => each === 'mine')).toHaveLength(1);
    expect(new Set(begun)).toEqual(new Set(['mine', 'busy']));
    await world().updates.end(5, NOW);
    expect(await world().updates.begin(5, NOW + 10 * MINUTE)).toBe('seen');
    expect(await world().updates.begin(6, NOW)).toBe('mine');
  });

  it('that nobody finished is followed by whoever comes a minute later', async () => {
    await world().updates.begin(5, NOW);
    expect(await world().updates.begin(5, NOW + MINUTE - 1)).toBe('busy');
    expect(await world().updates.begin(5, NOW + MINUTE)).toBe('mine');
    expect(await world().updates.begin(5, NOW + MINUTE)).toBe('busy');
  });
}
