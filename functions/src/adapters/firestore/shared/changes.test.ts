import { GrpcStatus } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { localFirestore } from '../testing/local-firestore.ts';
import { Changes, type Decide } from './changes.ts';
import { db } from './db.ts';
import { ConditionalWrites } from './optimistic.ts';

const firestore = localFirestore();
const ref = (id: string) => db().doc(`counters/${id}`);
const anInstance = (rest?: () => Promise<void>) =>
  new Changes<number>({
    ref,
    parse: (snapshot) => snapshot.get('n') as number | undefined,
    update: (writer, { id, after }) => void writer.update(ref(id), [{ path: ['n'], value: after }]),
    rest,
  });
const more: Decide<number> = (n) => ({ becomes: n + 1 });
const asItIs: Decide<number> = () => ({ becomes: undefined });
const stored = async () => (await ref('a').get()).get('n') as number;
const statsOf = async (work: () => Promise<unknown>) => {
  firestore.server.resetStats();
  await work();
  return firestore.server.stats();
};

beforeEach(async () => {
  await ref('a').set({ n: 0 });
});

describe('changes of one document', () => {
  it('by three instances at the same instant all count, and none waits for a lock', async () => {
    const locking = vi.spyOn(db(), 'runTransaction');
    const instances = [anInstance(), anInstance(), anInstance()];
    await Promise.all(instances.flatMap((one) => [one.apply('a', more), one.apply('a', more), one.apply('a', more)]));
    expect(await stored()).toBe(9);
    expect(locking).not.toHaveBeenCalled();
  });

  it('that come while one is written are written together', async () => {
    const instance = anInstance();
    const twenty = Array.from({ length: 20 }, () => instance.apply('a', more));
    expect(await statsOf(() => Promise.all(twenty))).toMatchObject({ reads: 1, writes: 2 });
    expect(await stored()).toBe(20);
  });

  it('that can wait are written with those that come within a moment', async () => {
    const instance = anInstance();
    const burst = async () => {
      const first = instance.apply('a', more, true);
      await new Promise(setImmediate);
      await Promise.all([first, instance.apply('a', more, true)]);
    };
    expect(await statsOf(burst)).toMatchObject({ reads: 1, writes: 1 });
    expect(await stored()).toBe(2);
  });

  it('do not wait when one of them cannot', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const instance = anInstance();
    await Promise.all([instance.apply('a', more, true), instance.apply('a', more)]);
    vi.useRealTimers();
    expect(await stored()).toBe(2);
  });

  it('that come while the document rests from the last are written together', async () => {
    let rested = () => {};
    const asked = vi.fn<() => void>();
    const instance = anInstance(() => {
      asked();
      return new Promise((resolve) => void (rested = resolve));
    });
    await instance.apply('a', more);
    expect(asked).not.toHaveBeenCalled();
    const second = instance.apply('a', more);
    await vi.waitUntil(() => asked.mock.calls.length > 0);
    const third = instance.apply('a', more);
    rested();
    expect(await statsOf(() => Promise.all([second, third]))).toMatchObject({ writes: 1 });
    expect(await stored()).toBe(3);
  });

  it('need no read after the instance’s own, and see what others wrote', async () => {
    const instance = anInstance();
    await instance.apply('a', more);
    expect(await statsOf(() => instance.apply('a', more))).toMatchObject({ reads: 0, writes: 1 });
    await anInstance().apply('a', () => ({ becomes: 40 }));
    await instance.apply('a', more);
    expect(await stored()).toBe(41);
  });

  it('leave what was known to be recalled while they are written', async () => {
    const instance = anInstance();
    await instance.apply('a', more);
    const writing = instance.apply('a', more);
    expect(instance.recall('a')).toBe(1);
    await writing;
    expect(instance.recall('a')).toBe(2);
  });

  it('need no read after the instance’s own read, and count though others wrote since', async () => {
    const instance = anInstance();
    expect(await instance.read('a')).toBe(0);
    expect(await statsOf(() => instance.apply('a', more))).toMatchObject({ reads: 0, writes: 1 });
    await instance.read('a');
    await anInstance().apply('a', more);
    await instance.apply('a', more);
    expect(await stored()).toBe(3);
  });

  it('that come to nothing have been decided on a fresh read', async () => {
    const [instance, other] = [anInstance(), anInstance()];
    await instance.apply('a', more);
    await other.apply('a', more);
    const seen: number[] = [];
    await instance.apply('a', (n) => (seen.push(n), asItIs(n)));
    expect(seen.at(-1)).toBe(2);
  });

  it('ask for a lock when they lose every race', async () => {
    const losing = vi.spyOn(ConditionalWrites.prototype, 'commit').mockResolvedValue(undefined);
    await anInstance().apply('a', more);
    expect(losing).toHaveBeenCalledTimes(10);
    losing.mockRestore();
    expect(await stored()).toBe(1);
  });
});

describe('one change among many', () => {
  it('takes none down when it fails', async () => {
    const instance = anInstance();
    const broken: Decide<number> = () => {
      throw new Error('undecided');
    };
    const decided = [more, broken, more, more].map((decide) => instance.apply('a', decide));
    const outcomes = await Promise.allSettled(decided);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await stored()).toBe(3);
  });

  it('writes what belongs to it or nothing', async () => {
    const instance = anInstance();
    const noted: Decide<number> = (n) => ({
      becomes: n + 1,
      beside: (writer) => void writer.create(ref('note'), { n }),
    });
    await instance.apply('a', noted);
    await expect(instance.apply('a', noted)).rejects.toMatchObject({ code: GrpcStatus.ALREADY_EXISTS });
    expect(await stored()).toBe(1);
    expect((await ref('note').get()).get('n')).toBe(0);
  });

  it('is not asked about a document that is not there', async () => {
    const decide = vi.fn<Decide<number>>(more);
    await anInstance().apply('nobody', decide);
    expect(decide).not.toHaveBeenCalled();
  });
});
