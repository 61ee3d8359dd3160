import { expect, it } from 'vitest';
import { linkTokens } from './link-tokens.ts';

it('each token is another, is one that Telegram carries, and is known by a digest that does not show it', () => {
  const tokens = Array.from({ length: 50 }, () => linkTokens.make());
  expect(new Set(tokens).size).toBe(50);
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(linkTokens.digestOf(token)).toBe(linkTokens.digestOf(token));
    expect(linkTokens.digestOf(token)).not.toContain(token);
  }
});
