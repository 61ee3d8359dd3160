import { shelfSchema, type StoredShelf } from '@sos/contracts/articles';
import { paths } from '@sos/contracts/paths';
import { emptyShelf, type Shelf } from '@sos/domain/articles/shelf';
import { FieldPath } from 'firebase-admin/firestore';
import type { Shelves } from '../../../usecases/articles/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';

export const shelfDocuments = documentsOf(shelfSchema, paths.articleShelf);

const seen = (name: 'isWaiting' | 'isCounted') =>
  db().collection(paths.articleShelves()).where(name, '==', true).orderBy(FieldPath.documentId());

/** The articles of bloggers, in `articles`. */
export function makeShelves(report: ReportCorrupt): Shelves {
  const collection = paths.articleShelves();
  return {
    read: (uid) => reporting(report, () => shelfDocuments.read(uid)),
    change: (uid, decide, audit) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = shelfDocuments.ref(uid);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && shelfDocuments.parse(snapshot);
          const after = toStored(decide(before ?? emptyShelf));
          if (before) shelfDocuments.update(desk, ref, { before, after });
          else shelfDocuments.create(desk, ref, after);
          if (audit) writeDown(desk, audit);
        }),
      ),
    list: async ({ view, ...asked }) => {
      const query = seen(view === 'waiting' ? 'isWaiting' : 'isCounted');
      const page = await listPage(query, { collection, documents: shelfDocuments, report }, asked);
      return page && { shelves: page.listed.map(({ id, value }) => ({ uid: id, shelf: value })), next: page.next };
    },
    counted: (asked) =>
      pageOf(seen('isCounted'), collection, { ...asked, readable: (docs) => shelfDocuments.list(docs, report) }),
  };
}

function toStored({ articles, counts, countedAt }: Shelf): StoredShelf {
  return {
    articles: [...articles],
    counts,
    countedAt,
    isWaiting: articles.some(({ state }) => state === 'waiting'),
    isCounted: articles.some(({ state }) => state === 'approved'),
  };
}
