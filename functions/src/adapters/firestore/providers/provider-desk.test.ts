import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import { providerDeskContract } from '../../../usecases/calls/provider-desk.contract.ts';
import { lookAtKept, publicTextOf, putKept } from '../testing/kept.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeProviderDesk } from './provider-desk.ts';

localFirestore();
const desk = makeProviderDesk(noneCorrupt);
const AT = 1_700_000_000_000;
const ended = { sessionId: 's-1', answer: 'none', at: AT } as const;
const old = { availability: 'busy', busyWith: 's-1', busySince: AT, sharedBusyWith: ['s-1'] } as const;

describe('the provider desk in Firestore', () => {
  providerDeskContract(() => ({
    desk,
    put: (id, { busyWith, busySince = null, ...shown }) => putKept(id, shown, { busyWith, busySince }),
    look: lookAtKept,
  }));
});

describe('the provider desk over what an older release wrote', () => {
  providerDeskContract(() => ({
    desk,
    put: (id, kept) => put(paths.profile(id), profileDocumentSchema, aProfile({ ...kept })),
    look: lookAtKept,
  }));

  it('empties the public document of it, and keeps it readable for that release', async () => {
    await put(paths.profile('p-1'), profileDocumentSchema, aProfile(old));
    await put(paths.profile('p-2'), profileDocumentSchema, aProfile({ availability: 'busy', sharedBusyWith: ['s-1'] }));
    await desk.free('p-1', ended);
    expect(await publicTextOf('p-1')).toMatch(/"busyWith":null/);
    expect(await publicTextOf('p-1')).not.toContain('s-1');
    expect(await publicTextOf('p-2')).not.toContain('s-1');
    expect(await lookAtKept('p-2')).toMatchObject({ availability: 'available', sharedBusyWith: [] });
  });

  it('hears of a booking that an older release made after this one had written', async () => {
    await putKept('p-1', old, {});
    expect(await desk.isReservedFor('p-1', 's-1')).toBe(true);
    await desk.free('p-1', ended);
    expect(await lookAtKept('p-1')).toMatchObject({ availability: 'available', busyWith: null });
  });
});

describe('what a provider’s own card does not tell', () => {
  const missed = { ...ended, answer: 'missed' } as const;

  it('how many calls they missed, and whose agency they are in, lie in the desk', async () => {
    await putKept(
      'p-1',
      { availability: 'busy' },
      { busyWith: 's-1', busySince: AT, agencyId: 'agency-1', missedCalls: 1 },
    );
    await desk.free('p-1', missed);
    expect(await lookAtKept('p-1')).toMatchObject({ agencyId: 'agency-1', missedCalls: 2 });
    expect(await publicTextOf('p-1')).not.toMatch(/agency-1|missedCalls/);
  });

  it('is taken from the card of an older release, and emptied there', async () => {
    const card = {
      availability: 'busy',
      busyWith: 's-1',
      busySince: AT,
      agencyId: 'agency-1',
      missedCalls: 1,
    } as const;
    await put(paths.profile('p-1'), profileDocumentSchema, aProfile(card));
    await desk.free('p-1', missed);
    expect(await lookAtKept('p-1')).toMatchObject({ agencyId: 'agency-1', missedCalls: 2 });
    expect(await publicTextOf('p-1')).toMatch(/"agencyId":null.*"missedCalls":0|"missedCalls":0.*"agencyId":null/);
  });
});
