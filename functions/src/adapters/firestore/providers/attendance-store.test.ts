import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { INACTIVE_AFTER } from '@sos/domain/providers/attendance';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import type { PageQuery } from '../../../usecases/shared/ports.ts';
import { allPages } from '../../../usecases/testing/all-pages.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { lookAtKept, publicTextOf, putKept } from '../testing/kept.ts';
import { makeAttendanceStore } from './attendance-store.ts';

localFirestore();
const attendance = makeAttendanceStore(noneCorrupt);
const LONG_AGO = START - INACTIVE_AFTER - 1;
const store = (id: string, differs: Partial<ProfileDocument>) =>
  put(paths.profile(id), profileDocumentSchema, aProfile(differs));
const list = (query: PageQuery) => attendance.inactiveSince(START - INACTIVE_AFTER, query);
/** Available, and active for the last time at the instant. */
const awaited = (id: string, at: number) => putKept(id, {}, { activeAt: at, awaitedSince: at });

describe('who is shown as available and is not there', () => {
  it('is found, the longest away first; nobody else is', async () => {
    await awaited('away', LONG_AGO);
    await awaited('longer', LONG_AGO - 1);
    await awaited('here', START);
    await putKept('busy', { availability: 'busy' }, { activeAt: LONG_AGO, busyWith: 's1' });
    await store('unknown', {});
    expect(await allPages(list, 10)).toEqual(['longer', 'away']);
    expect(await allPages(list, 1)).toEqual(['longer', 'away']);
  });

  it('is found also where an older release wrote down when they were active', async () => {
    await store('old', { activeAt: LONG_AGO });
    await store('old-here', { activeAt: START });
    await store('old-busy', { activeAt: LONG_AGO, availability: 'busy', busyWith: 's1' });
    await awaited('away', LONG_AGO - 1);
    expect(await allPages(list, 1)).toEqual(['old', 'away']);
  });

  it('is switched off once, with the reason, unless they came back meanwhile', async () => {
    await awaited('away', LONG_AGO);
    await awaited('back', START);
    expect(await attendance.leaveIfInactive('away', START)).toBe(true);
    expect(await attendance.leaveIfInactive('away', START)).toBe(false);
    expect(await attendance.leaveIfInactive('back', START)).toBe(false);
    expect(await lookAtKept('away')).toMatchObject({ availability: 'offline', offlineBecause: 'inactive' });
    expect(await allPages(list, 10)).toEqual([]);
  });

  it('leaves the reason and the instant where nobody else can read them', async () => {
    await store('old', { activeAt: LONG_AGO });
    await attendance.leaveIfInactive('old', START);
    expect(await publicTextOf('old')).not.toContain('inactive');
    expect((await db().doc(paths.profile('old')).get()).get('activeAt')).toBeNull();
    expect(await lookAtKept('old')).toMatchObject({ activeAt: LONG_AGO, offlineBecause: 'inactive' });
  });

  it('counts as active at the later of two instants, whichever release wrote it', async () => {
    await putKept('back', { activeAt: START }, { activeAt: LONG_AGO, awaitedSince: LONG_AGO });
    expect(await attendance.leaveIfInactive('back', START)).toBe(false);
    expect((await lookAtKept('back')).activeAt).toBe(START);
  });
});
