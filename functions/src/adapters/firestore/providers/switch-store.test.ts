import { profileDocumentSchema } from '@sos/contracts/providers';
import { paths } from '@sos/contracts/paths';
import { shareBusy } from '@sos/domain/providers/availability';
import { followHours, moveSwitch, setHours, showPresence } from '@sos/domain/providers/switch';
import { noWeek } from '@sos/domain/providers/working-hours';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import { switchboardContract } from '../../../usecases/providers/switchboard.contract.ts';
import { db } from '../shared/db.ts';
import { optimistically } from '../shared/optimistic.ts';
import { lookAtKept, publicTextOf, putKept } from '../testing/kept.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAttendanceStore } from './attendance-store.ts';
import { readKept, updateKept } from './kept-profiles.ts';
import { makeProviderDesk } from './provider-desk.ts';
import { makeSwitchStore } from './switch-store.ts';

const firestore = localFirestore();
const switchboard = makeSwitchStore();
const desk = makeProviderDesk(noneCorrupt);
const attendance = makeAttendanceStore(noneCorrupt);
const move = (wanted: 'on' | 'off') => switchboard.change('p-1', (before) => moveSwitch(before, wanted, START), START);

describe('the switchboard in Firestore', () => {
  switchboardContract(() => ({
    switchboard,
    put: async (id, { availability, ...hidden }) => putKept(id, { availability, timeZone: 'UTC' }, hidden),
  }));
});

it('hours lie where nobody else reads them', async () => {
  await putKept('p-1', {}, {});
  const week = { ...noWeek, monday: [{ from: 61, to: 122 }] };
  const plan = { week, holidays: ['2026-12-25'], opensByItself: true, timeZone: 'Asia/Tokyo' };
  await switchboard.change('p-1', (before) => setHours(before, plan, START), START);
  expect(await publicTextOf('p-1')).not.toMatch(/2026-12-25|122/);
  expect((await db().doc(paths.profileHours('p-1')).get()).data()).toMatchObject({ week, holidays: ['2026-12-25'] });
});

it('what a newer release wrote beside the hours stays', async () => {
  await putKept('p-1', {}, {});
  const set = (to: number) =>
    switchboard.change(
      'p-1',
      (before) =>
        setHours(
          before,
          { week: { ...noWeek, monday: [{ from: 60, to }] }, holidays: [], opensByItself: false, timeZone: 'UTC' },
          START,
        ),
      START,
    );
  await set(120);
  await db().doc(paths.profileHours('p-1')).update({ ofLater: 1, 'week.everyOther': true });
  await set(180);
  expect((await db().doc(paths.profileHours('p-1')).get()).data()).toMatchObject({
    ofLater: 1,
    week: { everyOther: true, monday: [{ from: 60, to: 180 }] },
  });
});

/** What everybody does at once, a few milliseconds apart. */
function inDisorder(round: number, ...moves: readonly (() => Promise<unknown>)[]): Promise<unknown> {
  return Promise.all(
    moves.map(async (each, index) => {
      await new Promise((resolve) => setTimeout(resolve, (round * (index + 3)) % 7));
      return each();
    }),
  );
}

const rounds = Array.from({ length: 15 }, (_, round) => round);
const isKept = ({ busyWith, sharedBusyWith }: Awaited<ReturnType<typeof lookAtKept>>) =>
  busyWith !== null || sharedBusyWith.length > 0;

describe('moved while something else happens, nobody is available in a call or busy for nothing', () => {
  const ended = { sessionId: 's-1', answer: 'none', at: START } as const;

  it('against the end of a call that was switched off in', async () => {
    for (const round of rounds) {
      await putKept('p-1', { availability: 'offline' }, { busyWith: 's-1', busySince: START });
      await inDisorder(
        round,
        () => move('on'),
        () => desk.free('p-1', ended),
      );
      expect(await lookAtKept('p-1')).toMatchObject({ availability: 'available', busyWith: null });
    }
  });

  it('against the end of a colleague’s call', async () => {
    for (const round of rounds) {
      await putKept('p-1', { availability: 'offline' }, { sharedBusyWith: ['s-1'] });
      await putKept('p-2', { availability: 'busy' }, { busyWith: 's-1', busySince: START, sharedWith: ['p-1'] });
      await inDisorder(
        round,
        () => move('on'),
        () => desk.free('p-2', ended),
      );
      const seen = await lookAtKept('p-1');
      expect(isKept(seen)).toBe(false);
      expect(seen.availability).toBe('available');
    }
  });

  it('against going, hours and inactivity', async () => {
    for (const round of rounds) {
      await putKept('p-1', { availability: 'busy', activeAt: 1 }, { busyWith: 's-1', busySince: START });
      await inDisorder(
        round,
        () => move('off'),
        () => switchboard.change('p-1', (before) => followHours(before, START), START),
        () => attendance.leaveIfInactive('p-1', START),
        () => desk.free('p-1', ended),
      );
      expect(await lookAtKept('p-1')).toMatchObject({ availability: 'offline', busyWith: null, offlineBecause: null });
    }
  });

  it('against a colleague’s booking, which makes the desk', async () => {
    for (const round of rounds) {
      await db().doc(paths.profileDesk('p-1')).delete();
      await put(paths.profile('p-1'), profileDocumentSchema, aProfile({ availability: 'offline' }));
      const book = () =>
        optimistically(async (writer) => {
          const stored = await readKept(writer, 'p-1');
          if (stored) updateKept(writer, stored, { before: stored.kept, after: shareBusy(stored.kept, 's-1') });
        });
      await inDisorder(
        round,
        () => move('on'),
        () => book(),
      );
      expect(await lookAtKept('p-1')).toMatchObject({ availability: 'busy', sharedBusyWith: ['s-1'] });
    }
  });
});

it('presence alone is one write, and moving the switch is told to whoever decides by the desk', async () => {
  await putKept('p-1', { availability: 'offline' }, {});
  firestore.server.resetStats();
  await switchboard.change('p-1', (before) => showPresence(before, START), START);
  expect(firestore.server.stats().writes).toBe(1);
  const before = await db().doc(paths.profileDesk('p-1')).get();
  await move('on');
  const after = await db().doc(paths.profileDesk('p-1')).get();
  expect(after.updateTime).not.toEqual(before.updateTime);
});
