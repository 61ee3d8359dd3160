import { aUser } from '@sos/testing/a-user';
import { beforeEach, expect, it } from 'vitest';
import { MemoryStandings } from '../testing/memory-standings.ts';
import { makeResetSoleFactor } from './reset-sole-factor.ts';

const known = { emailConfirmed: true, hasPassword: true, hasGoogle: false, disabled: false };
const claims = { role: 'admin', isAdmin: true, applying: false };

let standings: MemoryStandings;
let ended: string[];
beforeEach(() => {
  standings = new MemoryStandings();
  ended = [];
  for (const uid of ['irma', 'hans', 'otto']) standings.users.set(uid, aUser({ role: 'admin' }));
  standings.list = { uids: ['irma'], revision: 3, enrolled: ['irma'] };
});

const reset = (address = 'irma@example.com') =>
  makeResetSoleFactor({
    standings,
    registry: {
      findByEmail: async (email) => {
        const uid = email.split('@')[0] ?? '';
        return standings.users.has(uid) ? { uid, email, ...known, claims } : undefined;
      },
      endSessions: async (uid) => void ended.push(uid),
    },
    clock: { now: () => Date.UTC(2026, 0, 5, 12) },
  })(address);

it('takes the factor from the only admin, ends every session, and is in the trail', async () => {
  expect(await reset('Irma@Example.com')).toBe('reset');
  expect([standings.list.enrolled, ended]).toEqual([[], ['irma', 'irma']]);
  expect(standings.trail.list().at(-1)).toMatchObject({ action: 'reset-factor', subjectId: 'irma', after: 'none' });
});

it('can be run again after a crash on its way, which left no session', async () => {
  const { change } = standings;
  standings.change = () => Promise.reject(new Error('crash'));
  await expect(reset()).rejects.toThrow('crash');
  expect(ended).toEqual(['irma']);
  standings.change = change.bind(standings);
  expect(await reset()).toBe('reset');
});

it('leaves it to another admin while one can act, and not to one who is suspended', async () => {
  standings.list = { ...standings.list, uids: ['irma', 'hans'] };
  expect(await reset()).toBe('another_admin');
  expect(standings.list.enrolled).toEqual(['irma']);
  standings.users.set('hans', aUser({ role: 'admin', status: 'suspended' }));
  expect(await reset()).toBe('reset');
});

it.each([
  ['nobody@example.com', 'no_such_account'],
  ['otto@example.com', 'no_admin'],
  ['irma@example.com', 'not_enrolled'],
])('does nothing for %s: %s', async (address, outcome) => {
  standings.list = { ...standings.list, enrolled: [] };
  expect(await reset(address)).toBe(outcome);
  expect([standings.trail.size, ended]).toEqual([0, []]);
});
