import { aUser } from '@sos/testing/a-user';
import { beforeEach, expect, it } from 'vitest';
import { MemoryStandings } from '../testing/memory-standings.ts';
import { makeResetSoleFactor } from './reset-sole-factor.ts';

let standings: MemoryStandings;
let ended: string[];
beforeEach(() => {
  standings = new MemoryStandings();
  ended = [];
  for (const uid of ['irma', 'hans', 'otto']) standings.users.set(uid, aUser({ role: 'admin' }));
  standings.list = { uids: ['irma', 'hans'], revision: 3, enrolled: ['irma'] };
});
const alone = () => void (standings.list = { ...standings.list, uids: ['irma'] });

const reset = (address = 'irma@example.com') =>
  makeResetSoleFactor({
    standings,
    clock: { now: () => 5 },
    registry: {
      findByEmail: async (email) => {
        const uid = email.split('@')[0] ?? '';
        const signIn = { emailConfirmed: true, hasPassword: true, hasGoogle: false, disabled: false };
        const claims = { role: 'admin', isAdmin: true, applying: false };
        return standings.users.has(uid) ? { uid, email, ...signIn, claims } : undefined;
      },
      endSessions: async (uid) => void ended.push(uid),
    },
  })(address);

it('the command takes the factor from the only admin, ends every session, and is in the trail', async () => {
  alone();
  expect(await reset('Irma@Example.com')).toBe('reset');
  expect([standings.list.enrolled, ended]).toEqual([[], ['irma', 'irma']]);
  expect(standings.trail.list()).toMatchObject([{ action: 'reset-factor', subjectId: 'irma', after: 'none' }]);
});

it('the command can be run again after a crash on its way, which left no session', async () => {
  alone();
  const change = standings.change.bind(standings);
  standings.change = () => Promise.reject(new Error('crash'));
  await expect(reset()).rejects.toThrow('crash');
  expect(ended).toEqual(['irma']);
  standings.change = change;
  expect(await reset()).toBe('reset');
});

it('the command leaves it to another admin while one can act, and not to one who is suspended', async () => {
  expect(await reset()).toBe('another_admin');
  expect([standings.list.enrolled, ended]).toEqual([['irma'], []]);
  standings.users.set('hans', aUser({ role: 'admin', status: 'suspended' }));
  expect(await reset()).toBe('reset');
});

it.each([
  ['nobody@example.com', 'no_such_account'],
  ['otto@example.com', 'no_admin'],
  ['hans@example.com', 'not_enrolled'],
])('the command does nothing for %s: %s', async (address, outcome) => {
  expect(await reset(address)).toBe(outcome);
  expect([standings.trail.size, ended]).toEqual([0, []]);
});
