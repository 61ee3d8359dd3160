import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { findPeople } from '@sos/domain/search/find';
import { aProfile } from '@sos/testing/a-profile';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import type { ProfileState } from '../../../usecases/search/ports.ts';
import { savedSearchesContract } from '../../../usecases/search/saved-searches.contract.ts';
import { aState, searchIndexContract, someFacts } from '../../../usecases/search/search-index.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeDirectory } from './directory.ts';
import { goneState, makeProfileStates, stateOf } from './profile-states.ts';
import { makeSavedSearchStore } from './saved-search-store.ts';
import { makeSearchIndexStore } from './search-index-store.ts';
import { pack, shardIdOf, shardIdsOf, unpack } from './search-shards.ts';

const firestore = localFirestore();
const ignore = async () => undefined;
const index = makeSearchIndexStore(ignore);
const both = ['facts', 'live'] as const;
const shardRef = (id: string) => db().doc(paths.searchShard(id));
const allShards = [...shardIdsOf('facts'), ...shardIdsOf('live')];

/** An instance that looks each time, since the time of the test stands still. */
function anInstance(report: (path: string) => void = () => undefined) {
  let now = START;
  const directory = makeDirectory({ now: () => (now += 1_001) }, async ({ path }) => report(path));
  const shown = async () => {
    const asked = { wanted: {}, seen: new Set<number>(), limit: 100, now: START };
    const { found } = findPeople(await directory.catalogue(), asked);
    return found.map(({ person, availability }) => `${person.id} ${availability}`);
  };
  return { directory, shown };
}

async function breakAll(): Promise<void> {
  const batch = db().batch();
  for (const id of allShards) batch.set(shardRef(id), { packed: Buffer.from('?'), changedAt: Timestamp.now() });
  await batch.commit();
}

describe('the index in Firestore', () => {
  searchIndexContract(() => {
    const stored = new Map<string, ProfileState>();
    return {
      directory: anInstance().directory,
      index,
      profiles: { page: async () => ({ states: [...stored.values()], next: null }) },
      breakAll,
      put: async (...states) => {
        for (const state of states) stored.set(state.id, state);
      },
    };
  });

  it('takes what many become at once in two writes of a document at most, each with its newest state', async () => {
    const ids = Array.from({ length: 30 }, (_, turn) => `p${turn}`);
    firestore.server.resetStats();
    const changes = ids.flatMap((id) => [aState(id, 2, { availability: 'busy' }), aState(id, 1)]);
    await Promise.all(changes.map((state) => index.take([state], ['live'])));
    expect(firestore.server.stats().writes).toBeLessThanOrEqual(2 * shardIdsOf('live').length);
    await index.take(
      ids.map((id) => aState(id, 3, { availability: 'busy' })),
      ['facts'],
    );
    expect(new Set(await anInstance().shown())).toEqual(new Set(ids.map((id) => `${id} busy`)));
  });

  it('is read once, and then only where it has changed', async () => {
    const ids = Array.from({ length: 300 }, (_, turn) => `p${turn}`);
    await index.take(
      ids.map((id) => aState(id)),
      both,
    );
    const instance = anInstance();
    const reads = async () => {
      firestore.server.resetStats();
      await instance.shown();
      return firestore.server.stats().reads;
    };
    expect(await reads()).toBe(18);
    expect(await reads()).toBe(1);
    await index.take([aState('p7', 2, { availability: 'busy' })], ['live']);
    expect(await reads()).toBe(1);
  });

  it('one part that cannot be read is reported, and does not take the others or what was known down', async () => {
    const reported: string[] = [];
    const instance = anInstance((path) => void reported.push(path));
    await index.take([aState('ana'), aState('ben')], both);
    expect(await instance.shown()).toHaveLength(2);
    await shardRef(shardIdOf('facts', 'ana')).update({ packed: Buffer.from('?'), changedAt: Timestamp.now() });
    expect(await instance.shown()).toEqual(['ana available', 'ben available']);
    expect(reported).toEqual([paths.searchShard(shardIdOf('facts', 'ana'))]);
    expect(await anInstance().shown()).toEqual(['ben available']);
  });

  it('one entry that cannot be read is reported and left out', async () => {
    await index.take([aState('ana')], both);
    const ref = shardRef(shardIdOf('facts', 'ana'));
    const entries = unpack(await ref.get());
    await ref.update({ packed: pack({ ...entries, odd: { version: 1, kind: 'wizard' } }), changedAt: Timestamp.now() });
    const reported: string[] = [];
    expect(await anInstance((path) => void reported.push(path)).shown()).toEqual(['ana available']);
    expect(reported).toEqual([`${ref.path}/odd`]);
  });

  it('keeps what a newer release wrote into an entry and beside it', async () => {
    await index.take([aState('ana'), aState('ben')], both);
    const id = shardIdOf('facts', 'ana');
    const entries = unpack(await shardRef(id).get());
    const newer = {
      ...entries,
      ana: { ...(entries['ana'] as object), newerField: [1] },
      newerKind: { shape: 'other' },
    };
    await shardRef(id).update({ packed: pack(newer), newerField: 7 });
    await index.take([aState('ana', 2, { headline: 'New words' })], ['facts']);
    const after = await shardRef(id).get();
    expect(after.get('newerField')).toBe(7);
    expect(unpack(after)).toMatchObject({
      ana: { newerField: [1], headline: 'New words' },
      newerKind: { shape: 'other' },
    });
  });

  it('a shard of another layout is left alone', async () => {
    await shardRef('facts-24-00').set({ packed: pack({ x: 1 }), changedAt: Timestamp.now() });
    expect(await anInstance().shown()).toEqual([]);
  });
});

describe('what a profile says', () => {
  const read = async (differs: Partial<ProfileDocument>) => {
    await put(paths.profile('ana'), profileDocumentSchema, aProfile(differs));
    return stateOf(await db().doc(paths.profile('ana')).get(), ignore);
  };

  it('is only what everybody may see', async () => {
    const { person } = await read({ headline: someFacts.headline });
    expect(person).toEqual(aState('ana').person);
    expect((await read({ approval: 'pending' })).person).toBeUndefined();
    expect((await read({ visible: false })).person).toBeUndefined();
  });

  it('is newer with each write, and newest when it is deleted', async () => {
    const first = await read({});
    const second = await read({ headline: 'Other words' });
    expect(second.version).toBeGreaterThan(first.version);
    expect(goneState(await db().doc(paths.profile('ana')).get()).version).toBeGreaterThan(second.version);
  });

  it('that cannot be read hides nobody else', async () => {
    await read({});
    await put(paths.profile('ben'), profileDocumentSchema, aProfile());
    await db().doc(paths.profile('ana')).update({ languages: 'all' });
    const reported: string[] = [];
    const states = makeProfileStates(async ({ path }) => void reported.push(path));
    const first = await states.page({ limit: 1, after: null });
    expect(first).toMatchObject({ states: [{ id: 'ana', person: undefined }], next: 'ana' });
    const second = await states.page({ limit: 2, after: first.next });
    expect(second).toMatchObject({ states: [{ id: 'ben', person: { facts: { kind: 'lawyer' } } }], next: null });
    expect(reported).toEqual([paths.profile('ana')]);
  });
});

describe('saved searches in Firestore', () => {
  savedSearchesContract(() => makeSavedSearchStore());
});
