import { Timestamp } from 'firebase-admin/firestore';
import type { ChangedField } from '../shared/changed-fields.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import type { Asked } from './known-counts.ts';
import { countedUnder, type Counts, countsIn, idOf, rateLimitDocuments, type Window } from './limit-windows.ts';

/** What is counted under each window then, or the first that it would go over. */
export type SinglesTaken = { readonly used: ReadonlyMap<Window, number> } | { readonly over: Asked };

/** A document, and what is asked of it. */
interface Home {
  readonly id: string;
  readonly asked: readonly Asked[];
  readonly counts: Counts;
  readonly exists: boolean;
}

/**
 * Counts where one document says all, under all or under none. What is counted is read, judged and written as one step: of
 * many at once no more come through than one after the other.
 */
export async function takeSingles(asked: readonly Asked[]): Promise<SinglesTaken> {
  if (asked.length === 0) return { used: new Map() };
  return optimistically(async (desk) => {
    const homes = await homesOf(desk, asked);
    const used = new Map<Window, number>();
    for (const { asked: here, counts } of homes) {
      for (const { window, wanted } of here) used.set(window, countedUnder(window, counts).used + wanted);
    }
    const over = asked.find(({ window }) => (used.get(window) ?? 0) > window.limit.max);
    if (over) return { over };
    for (const home of homes) write(desk, home, used);
    return { used };
  });
}

async function homesOf(desk: Desk, asked: readonly Asked[]): Promise<readonly Home[]> {
  const ids = [...new Set(asked.map(({ window }) => idOf(window)))];
  const found = await desk.read(...ids.map((id) => rateLimitDocuments.ref(id)));
  return found.map((snapshot) => ({
    id: snapshot.id,
    asked: asked.filter(({ window }) => idOf(window) === snapshot.id),
    counts: countsIn(snapshot),
    exists: snapshot.exists,
  }));
}

function write(desk: Desk, { id, asked, exists }: Home, used: ReadonlyMap<Window, number>): void {
  const fields = asked.map(({ window }) => ({ path: pathOf(window), value: used.get(window) ?? 0 }));
  const ref = rateLimitDocuments.ref(id);
  if (exists) desk.update(ref, fields);
  else desk.create(ref, { ...asked.slice(0, 1).map(homeOf)[0], ...nested(fields) });
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
