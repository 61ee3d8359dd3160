import { describe, expect, it } from 'vitest';
import { type Bookable, free, reserve } from './availability.ts';

const provider: Bookable = {
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
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
  ] as Partial<Bookable>[])('refuses one that is %o', (differs) => {
    expect(reserve({ ...provider, ...differs }, 's1', 5)).toBeUndefined();
  });

  it('changes nothing for the session that already has them', () => {
    const busy: Bookable = { ...provider, availability: 'busy', busyWith: 's1', busySince: 1 };
    expect(reserve(busy, 's1', 5)).toBe(busy);
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
