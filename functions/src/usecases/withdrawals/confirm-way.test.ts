import { expect, it } from 'vitest';
import { makeConfirmWay } from './confirm-way.ts';

const NOW = 1000;

it.each([
  [NOW, true, 'telegram'],
  [NOW, false, 'telegram'],
  [NOW + 1, true, 'email_code'],
  [NOW + 1, false, null],
  [undefined, true, 'email_code'],
  [undefined, false, null],
] as const)('with a chat that serves from %s and a confirmed address (%s) it is %s', async (from, verified, way) => {
  const addresses = { find: async () => [{ address: 'ana@example.org', verified }] };
  const needs = { chats: { confirmsFrom: async () => from }, addresses, clock: { now: () => NOW } };
  expect(await makeConfirmWay(needs)('ana')).toBe(way);
});
