import { randomInt } from 'node:crypto';
import { isCountedBy, pauseLeft, secondsUntil } from '@sos/domain/limits/limits';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { Count, LimitMaxima, Limits, Taken } from '../../../usecases/limits/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { deskOf } from '../shared/optimistic.ts';
import { type Asked, KnownCounts, mostOf } from './known-counts.ts';
import { pathOf, Singles } from './take-single.ts';
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
 * deletes them after `expiresAt`. Where one document says all, not even many at once go over; what is spread over several
 * may be gone over by as many as ask in the same instant.
 */
export function makeLimitStore(clock: Clock, maxima: () => Promise<LimitMaxima>): Limits {
  const singles = new Singles();
  const known = new KnownCounts(clock, (snapshot) => singles.saw(snapshot));
  const open = async (of: Pick<Count, 'name' | 'key'>) => windowFor(of, await maxima(), clock.now());
  const openAll = async (counts: readonly Count[]) =>
    Promise.all(counts.map(async (count) => ({ ...count, window: await open(count) })));
  const overAt = ({ name, endsAt }: Window) => ({ over: name, retryAfter: secondsUntil(endsAt, clock.now()) });
  const wouldGoOver: Limits['wouldGoOver'] = async (...lists) => {
    const asked = await Promise.all(lists.map(openAll));
    const used = await known.of(asked.flat());
    return asked.map((list) => {
      const over = list.find((each) => (used.get(each.window) ?? 0) + each.wanted > mostOf(each));
      return over && overAt(over.window);
    });
  };
  const takeAll = async (counts: readonly Count[]): Promise<Taken> => {
    const asked = await openAll(counts);
    const spread = asked.filter(({ window }) => !isSingle(window));
    const before = await known.of(spread);
    const spent = new Map(spread.map(({ window, wanted }) => [window, (before.get(window) ?? 0) + wanted]));
    const over = spread.find((each) => (spent.get(each.window) ?? 0) > mostOf(each));
    const taken = over ? { over } : await singles.take(asked.filter(({ window }) => isSingle(window)));
    if ('over' in taken) return overAt(taken.over.window);
    const names = asked.map(({ name }) => name);
    await add(spread.filter(({ name }) => !isCountedBy(name, names)));
    for (const each of asked) known.add(each);
    return { spent: asked.map(({ window }) => taken.used.get(window) ?? spent.get(window) ?? 0) };
  };
  const pauseOf = async (windows: readonly Window[]): Promise<number> => {
    const found = await known.read(windows);
    return Math.max(0, ...windows.map((window) => pauseIn(window, found, clock.now())));
  };
  return {
    takeAll,
    wouldGoOver,
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
      return isSingle(window) ? usedIn(window, await known.look([window])) : sumOf(window);
    },
  };
}

type Found = Awaited<ReturnType<KnownCounts['read']>>;

function usedIn(window: Window, found: Found): number {
  const counts = found.get(idOf(window));
  return counts ? countedUnder(window, counts).used : 0;
}

function pauseIn(window: Window, found: Found, now: number): number {
  const counts = found.get(idOf(window));
  if (!counts) return 0;
  const { used, lastAt } = countedUnder(window, counts);
  return pauseLeft({ tries: used, lastAt: lastAt ?? 0 }, window.limit, now);
}

interface Added extends Asked {
  readonly lastAt?: number;
}

/** Adds to what is spread, or has happened already, without a read, so that of many at once none waits for another; each document is written once. */
async function add(asked: readonly Added[]): Promise<void> {
  const batch = db().batch();
  const byHome = new Map<string, Added[]>();
  for (const each of asked) byHome.set(each.window.counter, [...(byHome.get(each.window.counter) ?? []), each]);
  for (const together of byHome.values()) {
    const [first] = together;
    if (!first) continue;
    const { ids, counter, endsAt, parts, partOf } = first.window;
    const ref = rateLimitDocuments.ref(ids[randomInt(ids.length)] ?? '');
    const common = { counter, sum: parts ?? partOf, expiresAt: Timestamp.fromMillis(endsAt) };
    batch.set(ref, { ...common, ...together.reduce(withCount, {}) }, { merge: true });
  }
  await batch.commit();
}

interface Fields {
  readonly used?: FieldValue;
  readonly lastAt?: Timestamp;
  readonly beside?: Readonly<Record<string, unknown>>;
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
    deskOf(transaction).update(ref, [{ path: pathOf(window), value: used - given }]);
    return given;
  });
}
