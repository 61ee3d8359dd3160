// A codebase of its own, for the product has no function that an event starts: one of each generation.
import { region } from 'firebase-functions/v1';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';

/** Copies each new note. */
export const copyNote = onDocumentCreated({ document: 'notes/{note}', region: 'europe-west1' }, async (event) => {
  const note = event.data;
  if (!note) return;
  await note.ref.firestore.doc(`copies/${event.params.note}`).set({ text: `copy of ${note.get('text') as string}` });
});

/** Notes what each note said before. */
export const keepHistory = region('europe-west1')
  .firestore.document('notes/{note}')
  .onUpdate(async ({ before }, { params }) => {
    await before.ref.firestore.doc(`history/${params['note']}`).set({ text: before.get('text') as string });
  });
