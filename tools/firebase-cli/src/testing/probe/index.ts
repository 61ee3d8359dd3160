// A codebase of its own, for the product has no function that an event starts.
import { onDocumentCreated } from 'firebase-functions/v2/firestore';

/** Copies each new note, and says so in the copy. */
export const copyNote = onDocumentCreated({ document: 'notes/{note}', region: 'europe-west1' }, async (event) => {
  const note = event.data;
  if (!note) return;
  await note.ref.firestore.doc(`copies/${event.params.note}`).set({ text: `copy of ${note.get('text') as string}` });
});
