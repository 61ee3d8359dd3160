import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { Page, PageQuery } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { pageOf } from '../shared/pages.ts';
import { deskDocuments } from './kept-profiles.ts';

/** Begins the place of a page among the desks; an id has no slash. */
const IN_DESKS = 'desk/';

/** Providers who are busy since before an instant: first whom an older release made so, then those with a desk, the longest first. */
export async function listBusy(before: number, query: PageQuery): Promise<Page> {
  const since = Timestamp.fromMillis(before);
  if (query.after?.startsWith(IN_DESKS)) return listDesks(since, query.limit, query.after.slice(IN_DESKS.length));
  const found = db().collection(paths.profiles()).where('busySince', '<', since).orderBy('busySince');
  const page = await pageOf(found, paths.profiles(), { ...query, readable: async (docs) => docs });
  return { ids: page.ids, next: page.next ?? IN_DESKS };
}

async function listDesks(since: Timestamp, limit: number, after: string): Promise<Page> {
  const found = db().collectionGroup('private').where('busySince', '<', since).orderBy('busySince');
  const from = after === '' ? found : found.startAfter(await deskDocuments.ref(after).get());
  const { docs } = await from.limit(limit).get();
  const ids = docs.flatMap(({ ref }) => ref.parent.parent?.id ?? []);
  const last = ids.at(-1);
  return { ids, next: docs.length === limit && last !== undefined ? `${IN_DESKS}${last}` : null };
}
