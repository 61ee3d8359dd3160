import { TAKES_DOCUMENTS_FOR } from '@sos/domain/calls/documents';
import { aSession } from '@sos/domain/testing/a-session';
import { aJpeg, aPdf, aSegment, someText } from '@sos/domain/testing/some-files';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ReadFileAnswer, UnreadableFileError } from '../assistant/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryFiles } from '../testing/memory-files.ts';
import { MemoryMatters } from '../testing/memory-matters.ts';
import { makeAddCallDocument, makeGetCallDocument, makeRemoveCallDocument } from './call-documents.ts';
import { makeGetCallMatter, makeTellCallMatter } from './call-matter.ts';

const { id: sessionId, clientId, providerId, createdAt } = aSession();
const uuid = (index: number) => `7c1f0a52-64f1-4a73-9d55-0f7a3b1f6f1${index}`;
const LETTER = uuid(0);
const as = (uid: string) => ({ uid, role: 'client', isAdmin: false });

let files: MemoryFiles;
let matters: MemoryMatters;
let now: number;
let said: ReadFileAnswer | UnreadableFileError;
beforeEach(() => {
  files = new MemoryFiles();
  matters = new MemoryMatters();
  now = createdAt + 1;
  said = { kind: 'pdf', pages: 2, text: 'The rent is due.', unreadPages: 1 };
});
const needs = () => ({
  sessions: { read: async (id: string) => (id === sessionId ? aSession() : undefined) },
  matters,
  files,
  clock: { now: () => now },
  readFile: async () => {
    if (said instanceof UnreadableFileError) throw said;
    return said;
  },
});
const add = (upload = LETTER, uid = clientId) =>
  checkAnswers('addCallDocument', makeAddCallDocument(needs()))(as(uid), {
    sessionId,
    upload,
    name: 'letter.pdf',
    allows: true,
  });
const get = (uid: string, documentId = LETTER) =>
  checkAnswers('getCallDocument', makeGetCallDocument(needs()))(as(uid), { sessionId, documentId });
const remove = (uid: string) =>
  checkAnswers('removeCallDocument', makeRemoveCallDocument(needs()))(as(uid), { sessionId, documentId: LETTER });
const upload = (bytes: Uint8Array, name = LETTER) => files.upload(`tmp/${clientId}/${name}`, bytes);
const shownTo = async (uid: string) =>
  (await checkAnswers('getCallMatter', makeGetCallMatter(needs()))(as(uid), { sessionId })).documents;

describe('a document that a client allows', () => {
  it('is there for the two of the call, with its text beside it, and the upload is gone', async () => {
    upload(aPdf());
    const added = await add();
    expect(added).toEqual({
      id: LETTER,
      name: 'letter.pdf',
      type: 'application/pdf',
      size: aPdf().length,
      allowedAt: now,
    });
    for (const uid of [clientId, providerId]) {
      expect(await shownTo(uid)).toEqual([added]);
      expect(await get(uid)).toMatchObject({ name: 'letter.pdf', content: Buffer.from(aPdf()).toString('base64') });
    }
    const path = `users/${clientId}/calls/${sessionId}/${LETTER}`;
    expect([...files.byPath.keys()].toSorted()).toEqual([path, `${path}.txt`]);
    expect(files.byPath.get(path)?.form).toMatchObject({ disposition: 'attachment' });
    expect(matters.kept.get(sessionId)?.documents).toMatchObject([
      { pages: 2, unreadPages: 1, textPath: `${path}.txt` },
    ]);
  });

  it('is read by nobody else, added by nobody else and taken back by nobody else', async () => {
    upload(aPdf());
    await add();
    upload(aPdf(), uuid(1));
    for (const uid of ['stranger', providerId]) {
      await expect(add(uuid(1), uid)).rejects.toMatchObject({ reason: 'not_found' });
      await expect(remove(uid)).rejects.toMatchObject({ reason: 'not_found' });
    }
    await expect(get('stranger')).rejects.toMatchObject({ reason: 'not_found' });
    await expect(get(clientId, uuid(1))).rejects.toMatchObject({ reason: 'not_found' });
    expect(await shownTo(providerId)).toHaveLength(1);
  });

  it('is taken once, and what the client told stays beside it', async () => {
    const tell = checkAnswers('tellCallMatter', makeTellCallMatter(needs()));
    await tell(as(clientId), { sessionId, need: 'My flat.', country: 'TH' });
    upload(aPdf());
    const first = await add();
    now += 5;
    expect(await add()).toEqual(first);
    expect(matters.kept.get(sessionId)).toMatchObject({ need: 'My flat.', documents: [{ id: LETTER }] });
    await tell(as(clientId), { sessionId, need: 'My lease.', country: null });
    expect(await shownTo(providerId)).toEqual([first]);
  });

  it('may be a picture, of which its pixels alone are kept and no text is known', async () => {
    upload(aJpeg({ segments: [aSegment(0xe1, 'Exif 48.85 N')] }));
    expect(await add()).toMatchObject({ type: 'image/jpeg', size: aJpeg().length });
    expect(matters.kept.get(sessionId)?.documents).toMatchObject([{ textPath: null, unreadPages: 1, pages: null }]);
  });

  it('is kept for people where no machine can read it', async () => {
    said = new UnreadableFileError('file_unreadable');
    upload(aPdf());
    await add();
    expect(matters.kept.get(sessionId)?.documents).toMatchObject([{ textPath: null, unreadPages: 1 }]);
  });

  it('is what its bytes are, and none that is not there', async () => {
    await expect(add()).rejects.toMatchObject({ reason: 'not_found' });
    upload(someText('a letter'));
    await expect(add()).rejects.toMatchObject({ reason: 'file_refused' });
    upload(new Uint8Array(16 * 1024 * 1024));
    await expect(add()).rejects.toMatchObject({ reason: 'file_too_large' });
    expect(matters.kept.size).toBe(0);
  });

  it('is one of five, and comes while what was told of the call is kept', async () => {
    for (const index of [0, 1, 2, 3, 4]) {
      upload(aPdf(), uuid(index));
      await add(uuid(index));
    }
    upload(aPdf(), uuid(5));
    await expect(add(uuid(5))).rejects.toMatchObject({ reason: 'dossier_full' });
    await remove(clientId);
    now = createdAt + TAKES_DOCUMENTS_FOR + 1;
    await expect(add(uuid(5))).rejects.toMatchObject({ reason: 'not_found' });
    matters.kept.clear();
    await remove(clientId);
    expect(matters.kept.size).toBe(0);
  });

  it('leaves no file where six come at once, and five are allowed', async () => {
    const wanted = [0, 1, 2, 3, 4, 5].map(uuid);
    for (const each of wanted) upload(aPdf(), each);
    const came = await Promise.allSettled(wanted.map((each) => add(each)));
    expect(came.map(({ status }) => status).toSorted()).toEqual([
      ...wanted.slice(1).map(() => 'fulfilled'),
      'rejected',
    ]);
    const listed = (matters.kept.get(sessionId)?.documents ?? []).flatMap(({ path }) => [path, `${path}.txt`]);
    const stored = [...files.byPath.keys()].filter((path) => path.startsWith('users/'));
    expect(stored.toSorted()).toEqual(listed.toSorted());
  });

  it('is one where the same comes twice at once', async () => {
    upload(aPdf());
    const [first, second] = await Promise.all([add(), add()]);
    expect(second).toEqual(first);
    expect(await shownTo(providerId)).toEqual([first]);
    expect((await get(providerId)).content).toBe(Buffer.from(aPdf()).toString('base64'));
  });

  it('is shown to nobody that is taken back while it is being added, and leaves no file', async () => {
    upload(aPdf());
    const adding = makeAddCallDocument({
      ...needs(),
      readFile: async () => {
        await remove(clientId);
        return { kind: 'pdf', pages: 1, text: 'The rent is due.', unreadPages: 0 };
      },
    })(as(clientId), { sessionId, upload: LETTER, name: 'letter.pdf', allows: true });
    await expect(adding).rejects.toMatchObject({ reason: 'not_found' });
    expect(await shownTo(providerId)).toEqual([]);
    expect([...files.byPath.keys()].filter((path) => path.startsWith('users/'))).toEqual([]);
  });

  it('is taken back for everybody, however often that is asked', async () => {
    upload(aPdf());
    await add();
    await remove(clientId);
    await remove(clientId);
    expect(await shownTo(providerId)).toEqual([]);
    await expect(get(providerId)).rejects.toMatchObject({ reason: 'not_found' });
  });
});
