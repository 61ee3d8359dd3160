import { describe, expect, it } from 'vitest';
import { aCallCenter, hangUpBoth, SESSION, settle, untilTalking } from '../testing/call-center.ts';
import { VendorUnavailableError } from '../shared/ports.ts';

describe('case 16: a provider kept busy for nothing', () => {
  it('is freed when the session is over, and left alone while it goes on', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(600);
    await center.watchProvider({ sessionId: SESSION, providerId: 'provider-uid' });
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('busy');
    await hangUpBoth(center);
    await center.watchProvider({ sessionId: SESSION, providerId: 'provider-uid' });
    expect(center.memory.profiles.get('provider-uid')).toMatchObject({ availability: 'available', busyWith: null });
  });

  it('is freed when the session they are busy with does not exist', async () => {
    const center = aCallCenter();
    const profile = center.memory.profiles.get('provider-uid');
    if (!profile) throw new Error('no profile');
    center.memory.profiles.set('provider-uid', { ...profile, availability: 'busy', busyWith: 'ghost', busySince: 0 });
    await center.watchProvider({ sessionId: 'ghost', providerId: 'provider-uid' });
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('available');
  });
});

describe('a provider whose freeing was lost for good', () => {
  it('is freed by the sweep, also when the session is settled', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(90);
    await hangUpBoth(center);
    await settle(center);
    expect(await center.recoverStuck()).toBe(0);
    expect(await center.freeForgotten()).toBe(0);
    center.wait(600);
    expect(await center.freeForgotten()).toBe(1);
    expect(center.memory.profiles.get('provider-uid')).toMatchObject({ availability: 'available', busyWith: null });
    expect(await center.freeForgotten()).toBe(0);
  });

  it('is free at last though the carrier never tells that the call has ended', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await center.handleEvent(SESSION, { type: 'abandoned', at: center.memory.now });
    const freed = { sessionId: SESSION, providerId: 'provider-uid' };
    center.wait(600);
    await expect(center.freeProvider(freed)).rejects.toThrow(VendorUnavailableError);
    expect(center.memory.profiles.get('provider-uid')).toMatchObject({ busyWith: SESSION });
    center.wait(3600);
    await center.freeProvider(freed);
    expect(center.memory.profiles.get('provider-uid')).toMatchObject({ availability: 'available', busyWith: null });
  });

  it('is left alone while they talk', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(900);
    expect(await center.freeForgotten()).toBe(1);
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('busy');
  });
});
