import { expect, it } from 'vitest';
import { makeConfirmWay } from './confirm-way.ts';

it.each([
  ['7', true, 'telegram'],
  ['7', false, 'telegram'],
  [undefined, true, 'email_code'],
  [undefined, false, null],
] as const)('with chat %s and a confirmed address (%s) it is %s', async (chat, verified, way) => {
  const addresses = { find: async () => [{ address: 'ana@example.org', verified }] };
  expect(await makeConfirmWay({ chats: { chatOf: async () => chat }, addresses })('ana')).toBe(way);
});
