import { describe, expect, it } from 'vitest';
import { type Arrival, arrive, newLinkRequest } from './link.ts';

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
