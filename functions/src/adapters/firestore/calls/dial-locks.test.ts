import { beforeEach, describe, expect, it } from 'vitest';
import { at20, localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeDialLocks } from './dial-locks.ts';

const firestore = localFirestore();
let now = START;
const locks = makeDialLocks({ now: () => now });
const claim = (name = 's-1_client-1') => locks.claim(name, { seconds: 30, since: START });
beforeEach(() => void (now = START));

describe('dial locks', () => {
  it('belong to whoever began, until that lease runs out; then one of twenty takes over', async () => {
    now += 29_999;
    expect(await claim()).toBe('held');
    expect(firestore.server.stats()).toMatchObject({ writes: 0 });
    now += 1;
    const claims = await at20(() => claim());
    expect(claims.filter((outcome) => outcome === 'taken_over')).toHaveLength(1);
    expect(claims.filter((outcome) => outcome === 'held')).toHaveLength(19);
  }, 30_000);

  it('are taken over by one of twenty whenever a lease runs out', async () => {
    now += 30_000;
    await claim();
    now += 29_999;
    expect(await claim()).toBe('held');
    now += 1;
    const claims = await at20(() => claim());
    expect(claims.filter((outcome) => outcome === 'taken_over')).toHaveLength(1);
    expect(claims.filter((outcome) => outcome === 'held')).toHaveLength(19);
  }, 30_000);

  it('are fresh after their release, whoever had the lease, and of no concern to other attempts', async () => {
    await locks.release('s-1_client-1');
    expect(await claim('s-1_client-2')).toBe('held');
    expect(await claim()).toBe('fresh');
    expect(await claim()).toBe('held');
    await locks.release('s-1_client-1');
    expect(await claim()).toBe('fresh');
  });
});
