import { assistantPaths } from '@sos/contracts/assistant-paths';
import { newDossier } from '@sos/domain/assistant/dossier';
import { expect, it, vi } from 'vitest';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { dossierDocuments } from './documents.ts';
import { makeDossierStore } from './dossier-store.ts';

localFirestore();

it('what comes to a dossier while it is removed goes with it', async () => {
  const store = makeDossierStore(noneCorrupt);
  const words = { title: 'Lease', country: 'TH', clientLocale: 'fr', need: '' } as const;
  const made = newDossier(words, { ownerId: 'ada', origin: 'free' }, 0);
  await store.change('d1', () => ({ ...made, files: [], version: 0, toldNeed: '' }));
  const ask = (id: string, dossierId: string) => db().doc(assistantPaths.exchange(id)).set({ dossierId });
  await ask('before', 'd1');
  await ask('other', 'd2');
  const ref = dossierDocuments.ref('d1');
  const found = vi.spyOn(dossierDocuments, 'ref').mockReturnValueOnce(ref);
  const remove = vi.spyOn(ref, 'delete').mockImplementationOnce(async () => {
    await ask('meanwhile', 'd1');
    await db().doc(assistantPaths.fileText('d1', 'f1')).set({ text: 'A visa' });
    return ref.delete();
  });
  await store.remove('d1');
  expect([found.mock.calls.length, remove.mock.calls.length]).toEqual([1, 2]);
  expect((await db().collection(assistantPaths.exchanges()).get()).docs.map(({ id }) => id)).toEqual(['other']);
  expect((await db().collection(assistantPaths.fileTexts('d1')).get()).size).toBe(0);
  expect(await store.read('d1')).toBeUndefined();
});
