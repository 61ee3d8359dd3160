import { expect, it } from 'vitest';
import type { UserDocument } from '@sos/contracts/users';
import { MemoryAccounts } from '../testing/memory-accounts.ts';
import { followEmail } from './follow-email.ts';

/** Somebody whose register says another address each time that it is changed, and a first reader who stalls before writing. */
async function aStalledReader(register: { address: string }) {
  const { members } = new MemoryAccounts();
  await members.createOnce('ana', { email: 'first@example.com' } as UserDocument);
  const owner = { email: '', emailConfirmed: true, hasPassword: true, hasGoogle: false, disabled: false, claims: null };
  const registry = { find: async () => ({ uid: 'ana', ...owner, email: register.address }) };
  const follow = () => followEmail({ registry, members }, 'ana');
  let goOn = () => undefined as void;
  const stalled = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const late = followEmail(
    { registry, members: { ...members, change: async (...given) => (await stalled, members.change(...given)) } },
    'ana',
  );
  // Until it has read what it is going to write.
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return { follow, late, goOn, address: async () => (await members.find('ana'))?.email };
}

it.each([
  ['a newer one', 'third@example.com'],
  ['the first one again', 'first@example.com'],
])('writes no older address where the register says %s by then', async (_what, newest) => {
  const register = { address: 'second@example.com' };
  const { follow, late, goOn, address } = await aStalledReader(register);
  register.address = newest;
  await follow();
  goOn();
  await late;
  expect(await address()).toBe(newest);
});

it('writes the register’s address, and nothing for whoever is not there', async () => {
  const { follow, goOn, address } = await aStalledReader({ address: 'second@example.com' });
  goOn();
  expect((await follow())?.member.email).toBe('second@example.com');
  expect(await address()).toBe('second@example.com');
  const nobody = { registry: { find: async () => undefined }, members: new MemoryAccounts().members };
  expect(await followEmail(nobody, 'bob')).toBeUndefined();
});
