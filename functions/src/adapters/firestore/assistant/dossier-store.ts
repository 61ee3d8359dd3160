import { assistantPaths } from '@sos/contracts/assistant-paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { Dossiers } from '../../../usecases/assistant/ports.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { dossierDocuments, fileTextDocuments } from './documents.ts';
import { removeAll } from './remove-all.ts';
import { readOne, save } from './saving.ts';

type FileChange = { readonly fileId: string; readonly text: string | null };

/** `dossiers`, each with the texts of its files below it. */
export function makeDossierStore(report: ReportCorrupt): Dossiers {
  return {
    read: (id) =>
      reporting(report, async () => {
        const dossier = await dossierDocuments.read(id);
        return dossier && { ...dossier, id };
      }),
    page: async (ownerId, { cursor, limit }) => {
      const query = dossiers().where('ownerId', '==', ownerId).orderBy('changedAt', 'desc');
      const collection = assistantPaths.dossiers();
      const page = await listPage(
        query,
        { collection, documents: dossierDocuments, report },
        { after: cursor ?? undefined, limit },
      );
      return { items: (page?.listed ?? []).map(({ id, value }) => ({ ...value, id })), next: page?.next ?? null };
    },
    change: (id, decide, text) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = dossierDocuments.ref(id);
          const before = await readOne(desk, dossierDocuments, ref);
          const after = decide(before);
          save(desk, { documents: dossierDocuments, ref }, { before, after });
          if (after && text) await writeText(desk, { dossierId: id, ownerId: after.ownerId }, text);
          return after ?? before;
        }),
      ),
    texts: async (id) => {
      const { docs } = await db().collection(assistantPaths.fileTexts(id)).get();
      const listed = await fileTextDocuments.list(docs, report);
      return listed.map(({ id: fileId, value: { text } }) => ({ fileId, text }));
    },
    text: (id, fileId) => reporting(report, async () => (await fileTextDocuments.read(id, fileId))?.text),
    remove: async (id) => {
      const removeParts = async () => {
        await removeAll(db().collection(assistantPaths.exchanges()).where('dossierId', '==', id));
        await removeAll(db().collection(assistantPaths.fileTexts(id)));
      };
      // Before the dossier: what ends halfway is found again by it. And after, since something may have come meanwhile.
      await removeParts();
      await dossierDocuments.ref(id).delete();
      await removeParts();
    },
    ofOwner: async (ownerId, limit) => {
      const own = dossiers().where('ownerId', '==', ownerId).limit(limit);
      return (await own.select().get()).docs.map(({ id }) => id);
    },
    dueBy: async (now, limit) => {
      const due = dossiers().where('deleteAfter', '<=', Timestamp.fromMillis(now)).orderBy('deleteAfter').limit(limit);
      return (await due.select().get()).docs.map(({ id }) => id);
    },
  };
}

const dossiers = () => db().collection(assistantPaths.dossiers());

async function writeText(
  desk: Desk,
  { dossierId, ownerId }: { readonly dossierId: string; readonly ownerId: string },
  { fileId, text }: FileChange,
): Promise<void> {
  const ref = fileTextDocuments.ref(dossierId, fileId);
  if (text === null) {
    desk.remove(ref);
    return;
  }
  const before = await readOne(desk, fileTextDocuments, ref);
  save(desk, { documents: fileTextDocuments, ref }, { before, after: { ownerId, text } });
}
