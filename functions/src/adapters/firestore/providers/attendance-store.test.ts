import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { INACTIVE_AFTER } from '@sos/domain/providers/attendance';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import type { PageQuery } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAttendanceStore } from './attendance-store.ts';

localFirestore();
const attendance = makeAttendanceStore(noneCorrupt);
const LONG_AGO = START - INACTIVE_AFTER - 1;
const store = (id: string, differs: Partial<ProfileDocument>) =>
  put(paths.profile(id), profileDocumentSchema, aProfile(differs));

describe('who is shown as available and is not there', () => {
  it('is found, the longest away first; nobody else is', async () => {
    await store('away', { activeAt: LONG_AGO });
    await store('longer', { activeAt: LONG_AGO - 1 });
    await store('here', { activeAt: START });
    await store('busy', { activeAt: LONG_AGO, availability: 'busy', busyWith: 's1' });
    await store('unknown', { activeAt: null });
    const list = (query: PageQuery) => attendance.inactiveSince(START - INACTIVE_AFTER, query);
    expect(await list({ limit: 10, after: null })).toEqual({ ids: ['longer', 'away'], next: null });
    expect(await list({ limit: 1, after: null })).toEqual({ ids: ['longer'], next: 'longer' });
    expect(await list({ limit: 1, after: 'longer' })).toMatchObject({ ids: ['away'] });
  });

  it('is switched off once, with the reason, unless they came back meanwhile', async () => {
    await store('away', { activeAt: LONG_AGO });
    await store('back', { activeAt: START });
    expect(await attendance.leaveIfInactive('away', START)).toBe(true);
    expect(await attendance.leaveIfInactive('away', START)).toBe(false);
    expect(await attendance.leaveIfInactive('back', START)).toBe(false);
    const stored = (await db().doc(paths.profile('away')).get()).data();
    expect(stored).toMatchObject({ availability: 'offline', offlineBecause: 'inactive' });
  });
});
