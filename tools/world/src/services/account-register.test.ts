import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AccountRegister, startAccountRegister } from './account-register.ts';

let register: AccountRegister;
beforeEach(async () => void (register = await startAccountRegister()));
afterEach(() => register.close());

async function ask(method: string, body: object): Promise<{ status: number; users: unknown }> {
  const path = `identitytoolkit.googleapis.com/v1/projects/demo/accounts:${method}`;
  const response = await fetch(`${register.url}/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, users: ((await response.json()) as { users?: unknown }).users };
}

it('takes everybody for a client in good standing until it hears otherwise', async () => {
  expect(await ask('lookup', { localId: ['ana'] })).toMatchObject({ users: [{ localId: 'ana', validSince: '0' }] });
  const admin = { localId: 'ana', customAttributes: '{"isAdmin":true}', disabled: true };
  await register.importAccounts(JSON.stringify([admin]));
  expect(await ask('lookup', { localId: ['ana'] })).toMatchObject({ users: [admin] });
});

it('keeps claims, the end of sessions and a closed account, each without the others', async () => {
  await ask('update', { localId: 'ana', customAttributes: '{"role":"lawyer"}' });
  await ask('update', { localId: 'ana', validSince: 1700000000 });
  await ask('update', { localId: 'ana', disableUser: true });
  const ana = { localId: 'ana', customAttributes: '{"role":"lawyer"}', validSince: '1700000000', disabled: true };
  expect(await ask('lookup', { localId: ['ana'] })).toMatchObject({ users: [ana] });
});

it('says that it does nothing else', async () => {
  expect(await ask('signUp', {})).toMatchObject({ status: 501 });
});
