import { type LetterDocument, letterDocumentSchema, wordSchema } from '@sos/contracts/assistant-words';
import type { Letter } from '@sos/domain/assistant/outbox';
import { Timestamp } from 'firebase-admin/firestore';
import type { Letters } from '../../../usecases/assistant/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';
import { readOne, save } from './saving.ts';

/** Letters of one project to the other, in the collection that this one keeps them in. */
export function makeLetterStore(report: ReportCorrupt, collection: string): Letters {
  const documents = documentsOf(letterDocumentSchema, (subject: string) => `${collection}/${subject}`);
  const letters = () => db().collection(collection);
  return {
    read: (subject) =>
      reporting(report, async () => {
        const stored = await documents.read(subject);
        return stored && toLetter(stored);
      }),
    change: (subject, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = documents.ref(subject);
          const before = await readOne(desk, documents, ref);
          const letter = before && toLetter(before);
          const after = decide(letter);
          if (after && after !== letter) save(desk, { documents, ref }, { before, after: toStored(after) });
          return after ?? letter;
        }),
      ),
    dueBy: async (now, limit) => {
      const due = letters().where('dueAt', '<=', Timestamp.fromMillis(now)).orderBy('dueAt').limit(limit);
      return (await due.select().get()).docs.map(({ id }) => id);
    },
    heardMembers: async ({ cursor, limit }) => {
      const query = letters().where('kind', 'in', ['member', 'erased']).orderBy('uid');
      const page = await listPage(query, { collection, documents, report }, { after: cursor ?? undefined, limit });
      const items = (page?.listed ?? []).map(({ value: { uid, heard } }) => ({ uid, heard }));
      return { items, next: page?.next ?? null };
    },
  };
}

function toStored({ word, version, heard, dueAt, tries }: Letter): LetterDocument {
  return { uid: word.uid, kind: word.kind, word: JSON.stringify(word), version, heard, dueAt, tries };
}

function toLetter({ word, version, heard, dueAt, tries }: LetterDocument): Letter {
  return { word: wordSchema.parse(JSON.parse(word)), version, heard, dueAt, tries };
}
