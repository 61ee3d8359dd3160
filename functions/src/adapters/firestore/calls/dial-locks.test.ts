import { beforeEach, describe, expect, it } from 'vitest';
import { at20, localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeDialLocks } from './dial-locks.ts';

localFirestore();
let now = START;
const locks = makeDialLocks({ now: () => now });
beforeEach(() => void (now = START));

describe('dial locks', () => {
  it('admit one of twenty who come at once', async () => {
    const claims = await at20(() => locks.claim('s-1_client-1', 30));
    expect(claims.filter((claim) => claim === 'fresh')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'held')).toHaveLength(19);
  });

  it('are held until the lease runs out, and then taken over by one', async () => {
    await locks.claim('s-1_client-1', 30);
    now += 29_999;
    expect(await locks.claim('s-1_client-1', 30)).toBe('held');
    now += 1;
    const claims = await at20(() => locks.claim('s-1_client-1', 30));
    expect(claims.filter((claim) => claim === 'taken_over')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'held')).toHaveLength(19);
  }, 30_000);

  it('are fresh again after their release, and of no concern to other attempts', async () => {
    await locks.claim('s-1_client-1', 30);
    expect(await locks.claim('s-1_client-2', 30)).toBe('fresh');
    await locks.release('s-1_client-1');
    expect(await locks.claim('s-1_client-1', 30)).toBe('fresh');
  });
});
