import { randomInt } from 'node:crypto';
import { isCountedBy, pauseLeft, secondsUntil } from '@sos/domain/limits/limits';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { Count, LimitMaxima, Limits, Taken } from '../../../usecases/limits/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { gathered } from '../shared/gathered.ts';
import { deskOf } from '../shared/optimistic.ts';
import { type Asked, KnownCounts } from './known-counts.ts';
import {
  countedUnder,
  countsIn,
  idOf,
  isSingle,
  rateLimitDocuments,
  sumOf,
  type Window,
  windowFor,
} from './limit-windows.ts';

/**
 * Counts in `rate_limits`, a window's over as many documents as it has shards, or beside that of another limit; a policy
 * deletes them after `expiresAt`.
 */
export function makeLimitStore(clock: Clock, maxima: () => Promise<LimitMaxima>): Limits {
  const known = new KnownCounts(clock);
  const add = makeAdd();
  const open = async (of: Pick<Count, 'name' | 'key'>) => windowFor(of, await maxima(), clock.now());
  const takeAll = async (counts: readonly Count[]): Promise<Taken> => {
    const asked = await Promise.all(counts.map(async (count) => ({ ...count, window: await open(count) })));
    const before = await known.of(asked);
    const spent = asked.map(({ window, wanted }) => (before.get(window) ?? 0) + wanted);
    const over = asked.find(({ window }, index) => (spent[index] ?? 0) > window.limit.max);
    if (over) return { over: over.name, retryAfter: secondsUntil(over.window.endsAt, clock.now()) };
    const names = asked.map(({ name }) => name);
    await add(asked.filter(({ name }) => !isCountedBy(name, names)));
    for (const each of asked) known.add(each);
    return { spent };
  };
  const pauseOf = async (windows: readonly Window[]): Promise<number> => {
    const found = await known.read(windows);
    const left = windows.map((window) => {
      const counts = found.get(idOf(window));
      if (!counts) return 0;
      const { used, lastAt } = countedUnder(window, counts);
      return pauseLeft({ tries: used, lastAt: lastAt ?? 0 }, window.limit, clock.now());
    });
    return Math.max(0, ...left);
  };
  return {
    takeAll,
    take: async (name, key, wanted = 1) => {
      const taken = await takeAll([{ name, key, wanted }]);
      return 'over' in taken ? taken.retryAfter : 0;
    },
    giveBack: async (name, key, count) => {
      const window = await open({ name, key });
      let left = count;
      for (const id of window.ids) left -= await subtract(window, id, left);
    },
    note: async (name, key) => {
      const window = await open({ name, key });
      await add([{ window, wanted: 1, lastAt: clock.now() }]);
      return pauseOf([window]);
    },
    pause: async (noted) => pauseOf(await Promise.all(noted.map(open))),
    count: async (name, key) => {
      const window = await open({ name, key });
      if (!isSingle(window)) return sumOf(window);
      const counts = (await known.read([window])).get(idOf(window));
      return counts ? countedUnder(window, counts).used : 0;
    },
  };
}

interface Added extends Asked {
  readonly lastAt?: number;
}

/** Adds without a read, so that of many at once none waits for another; each document is written once. */
async function write(asked: readonly Added[]): Promise<void> {
  const batch = db().batch();
  for (const together of groupedBy(asked, ({ window }) => window.counter).values()) {
    const [first] = together;
    if (!first) continue;
    const { ids, counter, endsAt, parts, partOf } = first.window;
    const ref = rateLimitDocuments.ref(ids[randomInt(ids.length)] ?? '');
    const common = { counter, sum: parts ?? partOf, expiresAt: Timestamp.fromMillis(endsAt) };
    batch.set(ref, { ...common, ...sumsOf(together) }, { merge: true });
  }
  await batch.commit();
}

/** Adds what is a subject's own at once, and what many subjects share with what others of the instance add to it meanwhile. */
function makeAdd() {
  const share = gathered<Added>((_counter, asked) => write(asked));
  return async (asked: readonly Added[]): Promise<void> => {
    const own = asked.filter(({ window }) => isSingle(window));
    const shared = groupedBy(
      asked.filter(({ window }) => !isSingle(window)),
      ({ window }) => window.counter,
    );
    await Promise.all([
      ...(own.length > 0 ? [write(own)] : []),
      ...[...shared].map(([counter, together]) => share(counter, together)),
    ]);
  };
}

interface Fields {
  readonly used?: FieldValue;
  readonly lastAt?: Timestamp;
  readonly beside?: Readonly<Record<string, unknown>>;
}

function groupedBy(all: readonly Added[], keyOf: (one: Added) => string): Map<string, Added[]> {
  const groups = new Map<string, Added[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** What each of a document's limits is to grow by. */
function sumsOf(together: readonly Added[]): Fields {
  const byName = groupedBy(together, ({ window }) => window.name);
  const sums = [...byName.values()].map((same) =>
    same.reduce((one, other) => ({ ...one, ...other, wanted: one.wanted + other.wanted })),
  );
  return sums.reduce<Fields>(withCount, {});
}

function withCount(fields: Fields, { window, wanted, lastAt }: Added): Fields {
  const noted = lastAt === undefined ? {} : { lastAt: Timestamp.fromMillis(lastAt) };
  const count = { used: FieldValue.increment(wanted), ...noted };
  if (window.limit.beside === undefined) return { ...fields, ...count };
  return { ...fields, beside: { ...fields.beside, [window.name]: count } };
}

/** How much of it was counted here, which is no longer. */
async function subtract(window: Window, id: string, wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  const ref = rateLimitDocuments.ref(id);
  return db().runTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    const { used } = countedUnder(window, countsIn(snapshot));
    const given = Math.min(used, wanted);
    if (given === 0) return 0;
    const path = window.limit.beside === undefined ? ['used'] : ['beside', window.name, 'used'];
    deskOf(transaction).update(ref, [{ path, value: used - given }]);
    return given;
  });
}
