import { type DocumentReference, type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { ChangedField } from '../shared/changed-fields.ts';
import { db } from '../shared/db.ts';
import { ConditionalWrites, optimistically, type Writer } from '../shared/optimistic.ts';
import { Recent } from '../shared/recent.ts';
import { type Asked, mostOf } from './known-counts.ts';
import {
  countedUnder,
  type Counts,
  countsIn,
  idOf,
  rateLimitDocuments,
  type Window,
  withMore,
} from './limit-windows.ts';

/** What is counted under each window then, or the first that it would go over. */
export type SinglesTaken = { readonly used: ReadonlyMap<Window, number> } | { readonly over: Asked };

/** A document, what is asked of it, and how it was when it was read. */
interface Home extends Version {
  readonly id: string;
  readonly asked: readonly Asked[];
}
interface Version {
  readonly counts: Counts;
  /** Undefined while there is no such document. */
  readonly version: Timestamp | undefined;
}

/** How often a count that lost its race is made again at once, before it asks for locks. */
const TRIES = 10;

/**
 * Counts where one document says all, under all or under none. What is counted is judged and written as one step, on
 * condition that nobody has written since it was read: of many at once no more come through than one after the other. What
 * this instance has just read or written, it need not read again.
 */
export class Singles {
  readonly #known = new Recent<Version>();

  async take(asked: readonly Asked[]): Promise<SinglesTaken> {
    if (asked.length === 0) return { used: new Map() };
    const remembered = homesOf(asked, (id) => this.#known.get(id));
    const taken = remembered && (await this.#takeFrom(asked, remembered));
    // A refusal must not rest on what may be old.
    if (taken && 'used' in taken) return taken;
    for (let tries = 0; tries < TRIES; tries++) {
      const read = await this.#takeFrom(asked, await readHomes(asked, (refs) => db().getAll(...refs)));
      if (read) return read;
    }
    return optimistically(async (desk) => judge(desk, asked, await readHomes(asked, (refs) => desk.read(...refs))));
  }

  /** Remembers a document that was read. */
  saw(snapshot: DocumentSnapshot): void {
    this.#known.set(snapshot.id, versionOf(snapshot));
  }

  /** Undefined when somebody has written since. */
  async #takeFrom(asked: readonly Asked[], homes: readonly Home[]): Promise<SinglesTaken | undefined> {
    const writes = new ConditionalWrites();
    for (const { id, version } of homes) writes.saw(rateLimitDocuments.ref(id), version);
    const taken = judge(writes, asked, homes);
    for (const { id } of homes) this.#known.delete(id);
    if ('over' in taken) return taken;
    const written = await writes.commit();
    if (!written) return undefined;
    for (const { id, asked: here, counts } of homes) {
      const more = here.reduce((sum, { window, wanted }) => withMore(window, sum, wanted), counts);
      this.#known.set(id, { counts: more, version: written.get(rateLimitDocuments.ref(id).path) });
    }
    return taken;
  }
}
type Read = (refs: readonly DocumentReference[]) => Promise<readonly DocumentSnapshot[]>;

async function readHomes(asked: readonly Asked[], read: Read): Promise<readonly Home[]> {
  const ids = [...new Set(asked.map(({ window }) => idOf(window)))];
  const found = await read(ids.map((id) => rateLimitDocuments.ref(id)));
  const versions = new Map(found.map((snapshot) => [snapshot.id, versionOf(snapshot)]));
  return homesOf(asked, (id) => versions.get(id)) ?? [];
}

const versionOf = (snapshot: DocumentSnapshot): Version => ({
  counts: countsIn(snapshot),
  version: snapshot.updateTime,
});

/** Undefined unless all of them are known. */
function homesOf(
  asked: readonly Asked[],
  versionOfId: (id: string) => Version | undefined,
): readonly Home[] | undefined {
  const ids = [...new Set(asked.map(({ window }) => idOf(window)))];
  const homes = ids.flatMap((id) => {
    const known = versionOfId(id);
    return known ? [{ ...known, id, asked: asked.filter(({ window }) => idOf(window) === id) }] : [];
  });
  return homes.length === ids.length ? homes : undefined;
}

/** Writes nothing when one of them would be gone over. */
function judge(writer: Writer, asked: readonly Asked[], homes: readonly Home[]): SinglesTaken {
  const used = new Map<Window, number>();
  for (const { asked: here, counts } of homes) {
    for (const { window, wanted } of here) used.set(window, countedUnder(window, counts).used + wanted);
  }
  const over = asked.find((each) => (used.get(each.window) ?? 0) > mostOf(each));
  if (over) return { over };
  for (const home of homes) write(writer, home, used);
  return { used };
}

function write(writer: Writer, { id, asked, version }: Home, used: ReadonlyMap<Window, number>): void {
  const fields = asked.map(({ window }) => ({ path: pathOf(window), value: used.get(window) ?? 0 }));
  const ref = rateLimitDocuments.ref(id);
  if (version) writer.update(ref, fields);
  else writer.create(ref, { ...asked.slice(0, 1).map(homeOf)[0], ...nested(fields) });
}

export function pathOf({ name, limit }: Window): string[] {
  return limit.beside === undefined ? ['used'] : ['beside', name, 'used'];
}

function homeOf({ window: { counter, parts, partOf, endsAt } }: Asked) {
  return { counter, sum: parts ?? partOf, expiresAt: Timestamp.fromMillis(endsAt) };
}

/** The fields of a new document, which has no paths yet. */
function nested(fields: readonly ChangedField[]): Record<string, unknown> {
  const beside = fields.flatMap(({ path: [, name], value }) => (name === undefined ? [] : [[name, { used: value }]]));
  const own = fields.find(({ path }) => path.length === 1);
  return { ...(own && { used: own.value }), ...(beside.length > 0 && { beside: Object.fromEntries(beside) }) };
}
