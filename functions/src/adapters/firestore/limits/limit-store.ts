import { createHash, randomInt } from 'node:crypto';
import { rateLimitSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { limitOf, type Limit, pauseLeft, secondsUntil, windowOf } from '@sos/domain/limits/limits';
import { AggregateField, type DocumentSnapshot, FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { Count, LimitMaxima, Limits, Taken } from '../../../usecases/limits/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { deskOf } from '../shared/optimistic.ts';
import { documentsOf } from '../shared/documents.ts';

export const rateLimitDocuments = documentsOf(rateLimitSchema, paths.rateLimit);

interface Window {
  readonly limit: Limit;
  readonly endsAt: number;
  /** What its documents have in common. */
  readonly counter: string;
  readonly ids: readonly string[];
}

/** Counts in `rate_limits`, a window's over as many documents as it has shards; a policy deletes them after `expiresAt`. */
export function makeLimitStore(clock: Clock, maxima: () => Promise<LimitMaxima>): Limits {
  const open = async ({ name, key }: Pick<Count, 'name' | 'key'>): Promise<Window> => {
    const limit = limitOf(name, await maxima());
    const { index, endsAt } = windowOf(limit, clock.now());
    // Whom it is about is nobody's business, and an address has characters that an id has not.
    const whom = createHash('sha256').update(`${name} ${key}`).digest('hex').slice(0, 32);
    const counter = `${name}-${whom}-${index}`;
    const ids = Array.from({ length: limit.shards }, (_, shard) => `${counter}-${shard}`);
    return { limit, endsAt, counter, ids };
  };
  const takeAll = async (counts: readonly Count[]): Promise<Taken> => {
    const asked = await Promise.all(counts.map(async (count) => ({ ...count, window: await open(count) })));
    const before = await usedOf(asked.map(({ window }) => window));
    const spent = asked.map(({ window, wanted }) => (before.get(window) ?? 0) + wanted);
    const over = asked.find(({ window }, index) => (spent[index] ?? 0) > window.limit.max);
    if (over) return { over: over.name, retryAfter: secondsUntil(over.window.endsAt, clock.now()) };
    await add(asked);
    return { spent };
  };
  return {
    takeAll,
    take: async (name, key, wanted = 1) => {
      const taken = await takeAll([{ name, key, wanted }]);
      return 'over' in taken ? taken.retryAfter : 0;
    },
    giveBack: async (name, key, count) => {
      let left = count;
      for (const id of (await open({ name, key })).ids) left -= await subtract(id, left);
    },
    note: async (name, key) => {
      const window = await open({ name, key });
      await add([{ window, wanted: 1, lastAt: clock.now() }]);
      return pauseOf([window], clock.now());
    },
    pause: async (noted) => pauseOf(await Promise.all(noted.map(open)), clock.now()),
    count: async (name, key) => {
      const window = await open({ name, key });
      return (await usedOf([window])).get(window) ?? 0;
    },
  };
}

/** One read for each window, however many documents it has. */
async function usedOf(windows: readonly Window[]): Promise<ReadonlyMap<Window, number>> {
  const single = windows.filter(({ ids }) => ids.length === 1);
  const spread = windows.filter(({ ids }) => ids.length > 1);
  const [singles, spreads] = await Promise.all([readAll(single), Promise.all(spread.map(sum))]);
  return new Map([...singles, ...spreads]);
}

async function readAll(windows: readonly Window[]): Promise<[Window, number][]> {
  if (windows.length === 0) return [];
  const refs = windows.flatMap(({ ids }) => ids.map((id) => rateLimitDocuments.ref(id)));
  const found = await db().getAll(...refs);
  const usedIn = (snapshot: DocumentSnapshot | undefined) =>
    (snapshot && rateLimitDocuments.parse(snapshot)?.used) ?? 0;
  return windows.map((window, index) => [window, usedIn(found[index])]);
}

/** What is noted is never spread: one document a window. */
async function pauseOf(windows: readonly Window[], now: number): Promise<number> {
  if (windows.length === 0) return 0;
  const found = await db().getAll(
    ...windows.flatMap(({ ids }) => ids.slice(0, 1)).map((id) => rateLimitDocuments.ref(id)),
  );
  const left = windows.map(({ limit }, index) => {
    const noted = found[index] && rateLimitDocuments.parse(found[index]);
    return noted ? pauseLeft({ tries: noted.used, lastAt: noted.lastAt ?? 0 }, limit, now) : 0;
  });
  return Math.max(0, ...left);
}

/** An aggregation is billed as one read. */
async function sum(window: Window): Promise<[Window, number]> {
  const documents = db().collection(paths.rateLimits()).where('counter', '==', window.counter);
  const summed = await documents.aggregate({ used: AggregateField.sum('used') }).get();
  return [window, summed.data().used];
}

interface Added {
  readonly window: Window;
  readonly wanted: number;
  readonly lastAt?: number;
}

/** Adds without a read, so that of many at once none waits for another. */
async function add(asked: readonly Added[]): Promise<void> {
  const batch = db().batch();
  for (const { window, wanted, lastAt } of asked) {
    const { ids, counter, endsAt } = window;
    const ref = rateLimitDocuments.ref(ids[randomInt(ids.length)] ?? '');
    const expiresAt = Timestamp.fromMillis(endsAt);
    const noted = lastAt === undefined ? {} : { lastAt: Timestamp.fromMillis(lastAt) };
    batch.set(ref, { used: FieldValue.increment(wanted), counter, expiresAt, ...noted }, { merge: true });
  }
  await batch.commit();
}

/** How much of it was counted here, which is no longer. */
async function subtract(id: string, wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  const ref = rateLimitDocuments.ref(id);
  return db().runTransaction(async (transaction) => {
    const shard = rateLimitDocuments.parse(await transaction.get(ref));
    if (!shard) return 0;
    const given = Math.min(shard.used, wanted);
    const after = { ...shard, used: shard.used - given };
    rateLimitDocuments.update(deskOf(transaction), ref, { before: shard, after });
    return given;
  });
}
