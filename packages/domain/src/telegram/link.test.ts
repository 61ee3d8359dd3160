import { describe, expect, it } from 'vitest';
import { type Arrival, arrive, inPlaceOf, newLinkRequest, takenRequest } from './link.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const QUARTER = 900_000;
const request = newLinkRequest('digest', NOW);
const first: Arrival = { uid: 'ana', request, chatId: '7', ownerOfChat: undefined, chatOfOwner: undefined };
const after: Arrival = {
  ...first,
  request: { ...request, takenBy: '7' },
  ownerOfChat: 'ana',
  chatOfOwner: '7',
};

describe('a chat that came by a link', () => {
  it('becomes the account’s own for a quarter of an hour', () => {
    expect(arrive(first, NOW + QUARTER - 1)).toBe('linked');
    expect(arrive(first, NOW + QUARTER)).toBe('spent');
  });

  it('that comes again is known, however late', () => {
    expect(arrive(after, NOW + 10 * QUARTER)).toBe('known');
  });

  it('finds a link that another chat has taken, or that it has taken and given up since, spent', () => {
    expect(arrive({ ...first, request: { ...request, takenBy: '8' } }, NOW)).toBe('spent');
    expect(arrive({ ...after, ownerOfChat: undefined, chatOfOwner: undefined }, NOW)).toBe('spent');
  });

  it('stays with the account that it is of', () => {
    expect(arrive({ ...first, ownerOfChat: 'ben' }, NOW)).toBe('other_account');
  });

  it('does not replace the chat that the account has', () => {
    expect(arrive({ ...first, chatOfOwner: '8' }, NOW)).toBe('other_chat');
  });
});

describe('a withdrawal is confirmed in a chat', () => {
  const TWO_DAYS = 48 * 3_600_000;
  const again = (before: typeof request, chatId: string, now: number) =>
    takenRequest(inPlaceOf(before, newLinkRequest('another', now)), chatId, now);
  const one = takenRequest(request, '7', NOW);

  it('at once where it is the first, or the one that was there before', () => {
    expect(one.confirmsFrom).toBe(NOW);
    expect(again(one.after, '7', NOW + 5).confirmsFrom).toBe(NOW + 5);
  });

  it('after two days where it comes in place of another, and no sooner when it comes again', () => {
    const other = again(one.after, '8', NOW);
    expect(other.confirmsFrom).toBe(NOW + TWO_DAYS);
    expect(again(other.after, '8', NOW + 5).confirmsFrom).toBe(NOW + TWO_DAYS);
  });

  it('after two days also where an older release kept only which chat there was', () => {
    const kept = { ...request, takenBy: '7' };
    expect(again(kept, '8', NOW).confirmsFrom).toBe(NOW + TWO_DAYS);
    expect(again(kept, '7', NOW).confirmsFrom).toBe(NOW);
  });
});
