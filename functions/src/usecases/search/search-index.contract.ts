import type { Availability } from '@sos/domain/providers/availability';
import { findPeople } from '@sos/domain/search/find';
import type { Facts } from '@sos/domain/search/person';
import { beforeEach, expect, it } from 'vitest';
import { makeFollowProfile } from './follow-profile.ts';
import type { Directory, ProfileState, ProfileStates, SearchIndex } from './ports.ts';
import { makeRepairIndex } from './repair-index.ts';

const NOW = Date.UTC(2026, 10, 29);

interface World {
  readonly directory: Directory;
  readonly index: SearchIndex;
  readonly profiles: ProfileStates;
  /** Makes every part of the index unreadable. */
  readonly breakAll: () => Promise<void>;
  /** Stores profiles without telling the index. */
  readonly put: (...states: readonly ProfileState[]) => Promise<void>;
}

export const someFacts: Facts = {
  kind: 'lawyer',
  displayName: 'Camille Aubert',
  headline: 'Criminal law',
  photoUrl: null,
  languages: ['fr'],
  countries: ['FR'],
  specialities: [],
  ratingAverage: null,
  ratingCount: 0,
  answerRate: null,
};

export function aState(id: string, version = 1, differs: Partial<Facts> & { availability?: Availability } = {}) {
  const { availability = 'available', ...facts } = differs;
  const live = { availability, closesAt: null, opensAt: null };
  return { id, version, person: { facts: { ...someFacts, ...facts }, live } } satisfies ProfileState;
}
const hidden = (id: string, version: number): ProfileState => ({ id, version, person: undefined });
const both = ['facts', 'live'] as const;

/** What every index of the search does. `open` gives an empty one, for each test. */
export function searchIndexContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  followed(() => world);
  repaired(() => world);
}

function around(world: () => World) {
  const shown = async () => {
    const asked = { wanted: {}, seen: new Set<number>(), limit: 100, now: NOW };
    const { found } = findPeople(await world().directory.catalogue(), asked);
    return found.map(({ person, availability }) => `${person.id} ${availability}`);
  };
  const repair = () => {
    const quiet = () => undefined;
    const log = { info: quiet, warn: quiet, error: quiet };
    return makeRepairIndex({ ...world(), clock: { now: () => NOW }, log })();
  };
  const follow = makeFollowProfile({ index: { take: (...given) => world().index.take(...given) }, repair });
  return { shown, repair, follow };
}

function followed(world: () => World): void {
  const { shown, follow } = around(world);

  it('keeps what was checked', async () => {
    const check = { what: 'bar_admission', authority: 'Barreau de Paris', at: NOW };
    await follow(undefined, aState('ana', 1, { check }));
    const asked = { wanted: {}, seen: new Set<number>(), limit: 1, now: NOW };
    const [ana] = findPeople(await world().directory.catalogue(), asked).found;
    expect(ana?.person.facts.check).toEqual(check);
  });

  it('shows whoever can be found, as they are', async () => {
    expect(await shown()).toEqual([]);
    await follow(undefined, aState('ana'));
    await follow(undefined, aState('ben', 1, { availability: 'offline' }));
    expect(await shown()).toEqual(['ana available', 'ben offline']);
    await follow(aState('ana').person, aState('ana', 2, { availability: 'busy' }));
    expect(await shown()).toEqual(['ana busy', 'ben offline']);
    await follow(aState('ana').person, hidden('ana', 3));
    expect(await shown()).toEqual(['ben offline']);
  });

  it('believes the newest of what it is told, in whatever order', async () => {
    await follow(undefined, aState('ana', 3));
    await follow(aState('ana').person, aState('ana', 2, { availability: 'offline' }));
    expect(await shown()).toEqual(['ana available']);
    await follow(aState('ana').person, hidden('ana', 5));
    await follow(aState('ana').person, aState('ana', 4, { availability: 'busy', headline: 'Late' }));
    expect(await shown()).toEqual([]);
    await follow(undefined, aState('ana', 6));
    expect(await shown()).toEqual(['ana available']);
  });

  it('loses none of many that are told at once', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    await Promise.all(ids.map((id) => world().index.take([aState(id)], both)));
    expect(await shown()).toEqual(ids.map((id) => `${id} available`));
  });
}

function repaired(world: () => World): void {
  const { shown, repair, follow } = around(world);

  it('is put right by a look at every profile', async () => {
    await world().put(aState('missed'), aState('late', 2, { availability: 'busy' }), hidden('hidden', 2));
    await world().index.take([aState('late'), aState('hidden'), aState('deleted')], both);
    await repair();
    expect(await shown()).toEqual(['missed available', 'late busy']);
    expect(await repair()).toBe(0);
  });

  it('is not set back by a look that began before a change', async () => {
    const seen = new Map([['ana', aState('ana', 1, { availability: 'offline' })]]);
    await world().index.take([aState('ana', 2)], both);
    expect(await world().index.differing(seen)).toEqual([]);
    await world().index.take([aState('ana', 1, { availability: 'offline' })], both);
    expect(await shown()).toEqual(['ana available']);
  });

  it('that cannot be read is made anew by the next change, with everybody in it', async () => {
    const people = ['ana', 'ben', 'eva'].map((id) => aState(id));
    await world().put(...people);
    await repair();
    await world().breakAll();
    const changed = aState('ben', 2, { availability: 'busy' });
    await world().put(changed);
    await follow(aState('ben').person, changed);
    expect(await shown()).toEqual(['ana available', 'eva available', 'ben busy']);
  });
}
