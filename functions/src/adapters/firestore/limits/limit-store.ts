import { createHash, randomInt } from 'node:crypto';
import { rateLimitSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import {
  isCountedBy,
  limitOf,
  type Limit,
  pauseLeft,
  secondsUntil,
  sumWith,
  windowOf,
} from '@sos/domain/limits/limits';
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
  /** What the documents of this limit's parts have in common; undefined where it has none. */
  readonly parts: string | undefined;
  /** Of which other limit's sum its documents are part; empty where they are of none. */
  readonly partOf: string;
  readonly ids: readonly string[];
}

interface Sum {
  readonly used: number;
  readonly readAt: number;
}

/** How long a sum that is far from its limit serves an instance, in ms; and how far that is, as a part of the limit. */
const SUM_FRESH_FOR = 30_000;
const FAR = 1 / 4;
/** How many sums an instance remembers. */
const REMEMBERED = 500;

/** Counts in `rate_limits`, a window's over as many documents as it has shards; a policy deletes them after `expiresAt`. */
export function makeLimitStore(clock: Clock, maxima: () => Promise<LimitMaxima>): Limits {
  const sums = new Sums(clock);
  const open = async ({ name, key }: Pick<Count, 'name' | 'key'>): Promise<Window> => {
    const limit = limitOf(name, await maxima());
    const { index, endsAt } = windowOf(limit, clock.now());
    // Whom it is about is nobody's business, and an address has characters that an id has not.
    const whom = createHash('sha256').update(`${name} ${key}`).digest('hex').slice(0, 32);
    const counter = `${name}-${whom}-${index}`;
    const ids = Array.from({ length: limit.shards }, (_, shard) => `${counter}-${shard}`);
    const sum = sumWith(name);
    return {
      limit,
      endsAt,
      counter,
      parts: limit.sumOf === undefined ? undefined : `${name}-${index}`,
      partOf: sum === undefined ? '' : `${sum}-${index}`,
      ids,
    };
  };
  const takeAll = async (counts: readonly Count[]): Promise<Taken> => {
    const asked = await Promise.all(counts.map(async (count) => ({ ...count, window: await open(count) })));
    const before = await usedOf(asked, sums);
    const spent = asked.map(({ window, wanted }) => (before.get(window) ?? 0) + wanted);
    const over = asked.find(({ window }, index) => (spent[index] ?? 0) > window.limit.max);
    if (over) return { over: over.name, retryAfter: secondsUntil(over.window.endsAt, clock.now()) };
    const names = asked.map(({ name }) => name);
    await add(asked.filter(({ name }) => !isCountedBy(name, names)));
    for (const { window, wanted } of asked) sums.add(window, wanted);
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
      return window.ids.length === 1 && !window.parts ? ((await readAll([window]))[0]?.[1] ?? 0) : sum(window);
    },
  };
}

/** Sums of many documents, as this instance last read them, with what it has counted since. */
class Sums {
  readonly #clock: Clock;
  readonly #known = new Map<string, Sum>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** As it is stored, or, far from the limit, as it was half a minute ago with what was counted here since. */
  async of(window: Window, wanted: number): Promise<number> {
    const known = this.#known.get(window.counter);
    const isFresh = known && this.#clock.now() - known.readAt < SUM_FRESH_FOR;
    if (isFresh && known.used + wanted <= window.limit.max * FAR) return known.used;
    const used = await sum(window);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(window.counter, { used, readAt: this.#clock.now() });
    return used;
  }

  add({ counter }: Window, wanted: number): void {
    const known = this.#known.get(counter);
    if (known) this.#known.set(counter, { ...known, used: known.used + wanted });
  }
}

interface Asked {
  readonly window: Window;
  readonly wanted: number;
}

/** At most one read for each window, however many documents it has. */
async function usedOf(asked: readonly Asked[], sums: Sums): Promise<ReadonlyMap<Window, number>> {
  const isSingle = ({ window }: Asked) => window.ids.length === 1 && !window.parts;
  const spread = asked.filter((each) => !isSingle(each));
  const [singles, spreads] = await Promise.all([
    readAll(asked.filter(isSingle).map(({ window }) => window)),
    Promise.all(
      spread.map(async ({ window, wanted }): Promise<[Window, number]> => [window, await sums.of(window, wanted)]),
    ),
  ]);
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

/** An aggregation is billed as one read; a limit that is a sum has its parts and what was counted under itself. */
async function sum({ counter, parts }: Window): Promise<number> {
  const sumWhere = async (field: 'counter' | 'sum', value: string) => {
    const documents = db().collection(paths.rateLimits()).where(field, '==', value);
    return (await documents.aggregate({ used: AggregateField.sum('used') }).get()).data().used;
  };
  return parts === undefined ? sumWhere('counter', counter) : sumWhere('sum', parts);
}

interface Added extends Asked {
  readonly lastAt?: number;
}

/** Adds without a read, so that of many at once none waits for another. */
async function add(asked: readonly Added[]): Promise<void> {
  const batch = db().batch();
  for (const { window, wanted, lastAt } of asked) {
    const { ids, counter, endsAt, parts, partOf } = window;
    const ref = rateLimitDocuments.ref(ids[randomInt(ids.length)] ?? '');
    const expiresAt = Timestamp.fromMillis(endsAt);
    const noted = lastAt === undefined ? {} : { lastAt: Timestamp.fromMillis(lastAt) };
    batch.set(
      ref,
      { used: FieldValue.increment(wanted), counter, sum: parts ?? partOf, expiresAt, ...noted },
      { merge: true },
    );
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
