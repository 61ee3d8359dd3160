import { beforeEach, expect, it } from 'vitest';
import type { ActionCodes, Registry } from './ports.ts';

interface World {
  readonly registry: Registry;
  readonly codes: ActionCodes;
  /** Whether somebody can sign in with these. */
  readonly signsIn: (email: string, password: string) => Promise<boolean>;
}

const email = 'nora@example.com';
const password = 'three small words';
const person = { email, password, name: 'Nora Lind' };

/** What every register of accounts does. `open` gives one that has none, for each test. */
export function registryContract(open: () => World | Promise<World>): void {
  let world: World;
  beforeEach(async () => void (world = await open()));
  const register = async () => {
    await world.registry.create(person);
    return (await world.registry.findByEmail(email))?.uid ?? '';
  };

  it('an account is made once for an address, and found by both of its names', async () => {
    const { registry, signsIn } = world;
    expect(await registry.create(person)).toBe(true);
    expect(await registry.create({ ...person, password: 'quite another one' })).toBe(false);
    const found = await registry.findByEmail(email);
    expect(found).toMatchObject({
      email,
      emailConfirmed: false,
      hasPassword: true,
      hasGoogle: false,
      disabled: false,
      claims: null,
    });
    expect(await registry.find(found?.uid ?? '')).toEqual(found);
    expect(await signsIn(email, password)).toBe(true);
    expect(await signsIn(email, 'quite another one')).toBe(false);
  });

  it('claims, a new password and a closed account are as they were set', async () => {
    const { registry, signsIn } = world;
    const uid = await register();
    const claims = { role: 'lawyer', isAdmin: false, applying: true };
    await registry.setClaims(uid, claims);
    await registry.setName(uid, 'Ada Byron');
    await registry.setPassword(uid, 'quite another one');
    await registry.endSessions(uid);
    expect(await registry.find(uid)).toMatchObject({ claims, disabled: false });
    expect(await signsIn(email, password)).toBe(false);
    expect(await signsIn(email, 'quite another one')).toBe(true);
    await registry.setDisabled(uid, true);
    expect(await registry.find(uid)).toMatchObject({ disabled: true });
    expect(await signsIn(email, 'quite another one')).toBe(false);
  });

  it('nobody is found who is not there, or not any more, and what is done to them is done', async () => {
    const { registry } = world;
    expect(await registry.find('gone')).toBeUndefined();
    await registry.remove(await register());
    expect(await registry.findByEmail(email)).toBeUndefined();
    await registry.setClaims('gone', { role: 'client', isAdmin: false, applying: false });
    await registry.setDisabled('gone', true);
    await registry.endSessions('gone');
  });

  it('codes are made for accounts that exist, to addresses that are free', async () => {
    const { registry, codes } = world;
    await register();
    await registry.create({ ...person, email: 'ada@example.com' });
    expect(await codes.confirm(email)).toMatchObject({ mode: 'verifyEmail', code: expect.any(String) as string });
    expect(await codes.reset(email)).toMatchObject({ mode: 'resetPassword' });
    expect(await codes.change(email, 'new@example.com')).toMatchObject({ mode: 'verifyAndChangeEmail' });
    expect(await codes.reset('gone@example.com')).toBeUndefined();
    expect(await codes.confirm('gone@example.com')).toBeUndefined();
    expect(await codes.change(email, 'ada@example.com')).toBeUndefined();
  });
}
