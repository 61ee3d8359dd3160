import { Timestamp } from 'firebase-admin/firestore';
import type { Page, PageQuery } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { deskDocuments } from './kept-profiles.ts';

/** Begins the place of a page among the desks; an id has no slash. */
const IN_DESKS = 'desk/';

interface Lists {
  /** The instant on a desk, which no other private document has. */
  readonly field: 'busySince' | 'awaitedSince';
  readonly before: number;
  /** Those of whom an older release wrote so in the public profile. */
  readonly inOldForm: (query: PageQuery) => Promise<Page>;
}

/** Providers with an instant before another: first those whom an older release wrote down, then those with a desk, the longest first. */
export async function listSince({ field, before, inOldForm }: Lists, query: PageQuery): Promise<Page> {
  if (query.after?.startsWith(IN_DESKS)) {
    return listDesks({ field, before }, query.limit, query.after.slice(IN_DESKS.length));
  }
  const page = await inOldForm(query);
  return { ids: page.ids, next: page.next ?? IN_DESKS };
}

async function listDesks({ field, before }: Omit<Lists, 'inOldForm'>, limit: number, after: string): Promise<Page> {
  const since = Timestamp.fromMillis(before);
  const found = db().collectionGroup('private').where(field, '<', since).orderBy(field);
  const from = after === '' ? found : found.startAfter(await deskDocuments.ref(after).get());
  const { docs } = await from.limit(limit).get();
  const ids = docs.flatMap(({ ref }) => ref.parent.parent?.id ?? []);
  const last = ids.at(-1);
  return { ids, next: docs.length === limit && last !== undefined ? `${IN_DESKS}${last}` : null };
}
