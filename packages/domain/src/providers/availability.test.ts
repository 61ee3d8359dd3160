import { describe, expect, it } from 'vitest';
import { availabilityAt, type Bookable, free, reserve, shareBusy, withoutCall } from './availability.ts';

const provider: Bookable = {
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
};

describe('booking a provider', () => {
  it('makes an available one busy with the session', () => {
    expect(reserve(provider, 's1', 5)).toEqual({ ...provider, availability: 'busy', busyWith: 's1', busySince: 5 });
  });

  it.each([
    { approval: 'pending' },
    { approval: 'rejected' },
    { visible: false },
    { availability: 'busy', busyWith: 's0' },
    { availability: 'offline' },
    { sharedBusyWith: ['s0'] },
  ] as Partial<Bookable>[])('refuses one that is %o', (differs) => {
    expect(reserve({ ...provider, ...differs }, 's1', 5)).toBeUndefined();
  });

  it('changes nothing for the session that already has them', () => {
    const busy: Bookable = { ...provider, availability: 'busy', busyWith: 's1', busySince: 1 };
    expect(reserve(busy, 's1', 5)).toBe(busy);
  });
});

describe('whose hours are over', () => {
  it.each([
    ['available', 4, 'available'],
    ['available', 5, 'offline'],
    ['busy', 5, 'busy'],
    ['offline', 5, 'offline'],
  ] as const)('is told, being %s at %i, as %s', (availability, now, told) => {
    expect(availabilityAt({ availability, closesAt: 5 }, now)).toBe(told);
  });
});

describe('freeing a provider', () => {
  it('makes them available again', () => {
    const busy: Bookable = { ...provider, availability: 'busy', busyWith: 's1', busySince: 1 };
    expect(free(busy, 's1')).toEqual(provider);
  });

  it('leaves one who went offline meanwhile offline', () => {
    const gone: Bookable = { ...provider, availability: 'offline', busyWith: 's1', busySince: 1 };
    expect(free(gone, 's1')).toMatchObject({ availability: 'offline', busyWith: null });
  });

  it('leaves another session’s provider alone', () => {
    expect(free({ ...provider, availability: 'busy', busyWith: 's2' }, 's1')).toBeUndefined();
  });
});

describe('an agency that shares being busy', () => {
  it('makes a colleague busy, and whoever is offline stays so', () => {
    expect(shareBusy(provider, 's1')).toMatchObject({ availability: 'busy', busyWith: null, sharedBusyWith: ['s1'] });
    const offline: Bookable = { ...provider, availability: 'offline' };
    expect(shareBusy(offline, 's1')).toMatchObject({ availability: 'offline', sharedBusyWith: ['s1'] });
  });

  it('is busy with a call once, however often that is told', () => {
    const busy = shareBusy(provider, 's1');
    expect(shareBusy(busy, 's1')).toEqual(busy);
  });

  it('frees a colleague with the last call alone', () => {
    const busy = shareBusy(shareBusy(provider, 's1'), 's2');
    expect(withoutCall(busy, 's1').availability).toBe('busy');
    expect(withoutCall(withoutCall(busy, 's1'), 's2')).toEqual(provider);
  });

  it('leaves busy whose own call goes on, and frees nobody early whose colleague still talks', () => {
    const own: Bookable = { ...shareBusy(provider, 's2'), busyWith: 's1' };
    expect(withoutCall(own, 's2').availability).toBe('busy');
    expect(free(own, 's1')).toMatchObject({ availability: 'busy', busyWith: null, sharedBusyWith: ['s2'] });
  });
});
