import { isDeepStrictEqual } from 'node:util';
import { isPlain } from '@sos/contracts/schema-parts';
import { type DocumentSnapshot, FieldValue } from 'firebase-admin/firestore';
import {
  BrokenShardError,
  type IndexPart,
  type ProfileState,
  type SearchIndex,
} from '../../../usecases/search/ports.ts';
import { db } from '../shared/db.ts';
import { CorruptDocumentError, type ReportCorrupt } from '../shared/documents.ts';
import { gathered } from '../shared/gathered.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { type Entries, pack, shardDocuments, shardIdOf, shardIdsOf, unpack } from './search-shards.ts';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The index in `search_index`. An entry keeps what a newer release wrote into it, and whoever cannot be found any more
 * leaves a mark, so that older news of them which come late change nothing.
 */
export function makeSearchIndexStore(report: ReportCorrupt): SearchIndex {
  const writeTogether = gathered<Omit<Write, 'shardId' | 'report'>>((shardId, writes) => {
    const [first] = writes;
    if (!first) return Promise.resolve();
    const isAnew = writes.some((each) => each.isAnew);
    const own = writes.flatMap((each) => each.own);
    return optimistically((desk) => write(desk, { ...first, shardId, own, isAnew, report }));
  });
  return {
    take: async (states, parts, broken) => {
      for (const [shardId, part] of shardsOf(states, parts)) {
        const own = states.filter(({ id }) => shardIdOf(part, id) === shardId);
        await writeTogether(shardId, [{ part, own, isAnew: broken === 'anew' }]);
      }
    },
    differing: async (states) => {
      const differing = new Set<string>();
      for (const part of ['facts', 'live'] as const) {
        for (const snapshot of await db().getAll(...shardIdsOf(part).map((id) => shardDocuments.ref(id)))) {
          for (const id of await differingIn(snapshot, { part, states, report })) differing.add(id);
        }
      }
      return [...differing];
    },
  };
}

function shardsOf(states: readonly ProfileState[], parts: readonly IndexPart[]): Map<string, IndexPart> {
  return new Map(parts.flatMap((part) => states.map(({ id }) => [shardIdOf(part, id), part] as const)));
}

interface Write {
  readonly shardId: string;
  readonly part: IndexPart;
  readonly own: readonly ProfileState[];
  readonly isAnew: boolean;
  readonly report: ReportCorrupt;
}

async function write(desk: Desk, { shardId, part, own, isAnew, report }: Write): Promise<void> {
  const ref = shardDocuments.ref(shardId);
  const [snapshot] = await desk.read(ref);
  if (!snapshot) return;
  const known = await readable(snapshot, report);
  if (!known && !isAnew) throw new BrokenShardError(shardId);
  const entries = taken(known ?? {}, part, own);
  if (known && entries === known) return;
  // The server's time, since the clocks of two instances may disagree about which change was the later one.
  const fields = { packed: pack(entries), changedAt: FieldValue.serverTimestamp() };
  if (!snapshot.exists) return void desk.create(ref, fields);
  desk.update(
    ref,
    Object.entries(fields).map(([name, value]) => ({ path: [name], value })),
  );
}

/** Undefined for a shard that cannot be read, which is reported. */
async function readable(snapshot: DocumentSnapshot, report: ReportCorrupt): Promise<Entries | undefined> {
  try {
    return unpack(snapshot);
  } catch (error) {
    if (!(error instanceof CorruptDocumentError)) throw error;
    await report(error);
    return undefined;
  }
}

/** The entries with these states; the same object when nothing changes. */
function taken(known: Entries, part: IndexPart, states: readonly ProfileState[]): Entries {
  const changed: Record<string, Entry | undefined> = {};
  for (const state of states) {
    const before = state.id in changed ? changed[state.id] : known[state.id];
    const after = entryAfter(isPlain(before) ? before : undefined, part, state);
    if (!isDeepStrictEqual(before, after)) changed[state.id] = after;
  }
  if (Object.keys(changed).length === 0) return known;
  // JSON leaves out what is undefined.
  return { ...known, ...changed };
}

function entryAfter(before: Entry | undefined, part: IndexPart, state: ProfileState): Entry | undefined {
  if (versionOf(before) > state.version) return before;
  const { version, person } = state;
  if (!person) return part === 'facts' ? { version, isGone: true } : undefined;
  const { isGone: _, ...kept } = before ?? {};
  return { ...kept, ...person[part], version };
}

const versionOf = (entry: Entry | undefined) => (typeof entry?.['version'] === 'number' ? entry['version'] : -1);

interface Comparison {
  readonly part: IndexPart;
  readonly states: ReadonlyMap<string, ProfileState>;
  readonly report: ReportCorrupt;
}

async function differingIn(snapshot: DocumentSnapshot, { part, states, report }: Comparison): Promise<string[]> {
  const known = await readable(snapshot, report);
  const own = [...states.values()].filter(({ id }) => shardIdOf(part, id) === snapshot.id);
  if (!known) return own.map(({ id }) => id);
  const strangers = Object.entries(known).filter(([id, entry]) => !states.has(id) && !isGone(entry));
  return [...own.filter((state) => differs(known[state.id], part, state)), ...strangers.map(([id]) => ({ id }))].map(
    ({ id }) => id,
  );
}

const isGone = (entry: unknown) => isPlain(entry) && entry['isGone'] === true;

/** Whether an entry says something else than the state; a newer one says what the state does not know yet. */
function differs(known: unknown, part: IndexPart, state: ProfileState): boolean {
  const before = isPlain(known) ? known : undefined;
  if (versionOf(before) > state.version) return false;
  if (!state.person) return before !== undefined && !isGone(before);
  const after = { ...entryAfter(before, part, state), version: before?.['version'] };
  return !isDeepStrictEqual(before, after);
}
