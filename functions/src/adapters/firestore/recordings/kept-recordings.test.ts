import { aRecording } from '@sos/domain/testing/a-recording';
import { silenced } from '@sos/domain/calls/call-recording';
import { aSession } from '@sos/domain/testing/a-session';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { paths } from '@sos/contracts/paths';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { expect, it } from 'vitest';
import { auditDocuments } from '../audit/audit-documents.ts';
import { makeRecordingStore } from '../calls/recording-store.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeKeptRecordings } from './kept-recordings.ts';

localFirestore();

const recordings = makeKeptRecordings(noneCorrupt);
const keep = (id: string, differs: Parameters<typeof aRecording>[0]) =>
  makeRecordingStore().change(id, () => aRecording(differs));
const first = { limit: 2, after: null };

it('are found by their call, in the order in which we heard of them', async () => {
  await keep('RE2', { sessionId: 's-1', notedAt: 2000 });
  await keep('RE1', { sessionId: 's-1', notedAt: 3000 });
  await keep('RE3', { sessionId: 's-2', notedAt: 1000 });
  expect((await recordings.ofSession('s-1')).map(({ id }) => id)).toEqual(['RE2', 'RE1']);
});

it('come the oldest first while they have sound, page by page, also while they are silenced', async () => {
  await keep('RE1', { state: 'completed', notedAt: 3000 });
  await keep('RE2', { state: 'in_progress', notedAt: 1000 });
  await keep('RE3', { state: 'completed', notedAt: 2000 });
  await keep('RE4', { state: 'deleted', notedAt: 1000 });
  await keep('RE5', { state: 'completed', notedAt: 9000 });
  const page = await recordings.soundingSince(5000, first);
  expect(page).toEqual({ ids: ['RE2', 'RE3'], next: 'RE3' });
  for (const id of page.ids) await recordings.change(id, (known) => ({ becomes: silenced(known) }));
  expect(await recordings.soundingSince(5000, { limit: 2, after: page.next })).toEqual({ ids: ['RE1'], next: null });
});

it('are changed with the deed, or not at all, and stay gone', async () => {
  await keep('RE1', { state: 'completed' });
  const audit = anAuditRecord({ id: 'x1' });
  await recordings.change('RE1', (known) => ({ becomes: silenced(known), audit }));
  expect([await recordings.read('RE1'), await auditDocuments.read('x1')]).toMatchObject([
    { state: 'deleted' },
    { action: audit.action },
  ]);
  await recordings.change('RE9', (known) => ({ becomes: silenced(known) }));
  expect(await recordings.read('RE9')).toBeUndefined();
});

it('of somebody are looked for in the calls in which both were asked', async () => {
  const session = aSession();
  const asked = { ...session.rules, recording: 'ask' } as const;
  await put(paths.session('s-1'), sessionDocumentSchema, { ...session, id: 's-1', rules: asked });
  await put(paths.session('s-2'), sessionDocumentSchema, { ...session, id: 's-2' });
  expect(await recordings.askedCalls({ uid: session.clientId, as: 'client' }, first)).toEqual({
    ids: ['s-1'],
    next: null,
  });
  expect((await recordings.askedCalls({ uid: session.clientId, as: 'provider' }, first)).ids).toEqual([]);
});
