import type { MatterDocument } from '@sos/contracts/matters';
import type { Letter } from '@sos/domain/assistant/outbox';
import type { Word } from '@sos/domain/assistant/words';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryFiles } from '../testing/memory-files.ts';
import { MemoryLetters } from '../testing/memory-assistant.ts';
import { makeNoteWord } from '../assistant/tell-word.ts';
import { makeFollowDocuments } from './follow-documents.ts';

const NOW = Date.UTC(2026, 0, 5);
const PATH = 'users/nora/calls/c1/d1';
const document = {
  id: 'd1',
  name: 'letter.pdf',
  type: 'application/pdf',
  size: 4,
  path: PATH,
  pages: 1,
  unreadPages: 0,
  textPath: `${PATH}.txt`,
  allowedAt: NOW,
} as const;
const matter: MatterDocument = {
  clientId: 'nora',
  providerId: 'ana',
  need: '',
  country: null,
  toldAt: NOW,
  documents: [],
  takenBack: [],
};
const told: MatterDocument = { ...matter, documents: [document] };

let files: MemoryFiles;
let now: MatterDocument | undefined;
let letters: MemoryLetters;
let entitledUntil: number | null;
beforeEach(async () => {
  files = new MemoryFiles();
  letters = new MemoryLetters();
  entitledUntil = NOW + 1;
  const form = { type: 'text/plain', disposition: 'attachment' } as const;
  await files.write(PATH, Buffer.from('%PDF'), form);
  await files.write(`${PATH}.txt`, Buffer.from('Le loyer est dû.'), form);
});
const clock = { now: () => NOW };
const needs = () => ({
  files,
  matters: { read: async () => now },
  letters,
  note: makeNoteWord({ letters, clock }),
  findEntitlement: async () => ({ aiCalls: 1, periodStart: 0, periodEnd: NOW + 1, entitledUntil }),
  clock,
});
const hear = (before: MatterDocument | undefined, after: MatterDocument | undefined) =>
  makeFollowDocuments(needs())({ sessionId: 'c1', before, after });
const follow = (before: MatterDocument | undefined, after: MatterDocument | undefined) => {
  now = after;
  return hear(before, after);
};
const wordOf = (letter: Letter | undefined): Word | undefined => letter?.word;
const word = async () => wordOf(await letters.read('document_c1_d1'));

describe('the assistant of a provider', () => {
  it('is told of a document with its text, once', async () => {
    await follow(undefined, told);
    const file = { name: 'letter.pdf', pages: 1, unreadPages: 0, text: 'Le loyer est dû.' };
    expect(await word()).toEqual({ kind: 'document', uid: 'ana', bookingId: 'c1', documentId: 'd1', file });
    await follow(matter, told);
    await follow(told, { ...told, need: 'My flat.' });
    expect(await letters.read('document_c1_d1')).toMatchObject({ version: 1 });
  });

  it('is told of one without text by its name alone', async () => {
    await follow(matter, { ...matter, documents: [{ ...document, pages: null, unreadPages: 1, textPath: null }] });
    expect(await word()).toMatchObject({ file: { text: '', unreadPages: 1, pages: null } });
  });

  it('is told nothing while it does not answer', async () => {
    entitledUntil = null;
    await follow(matter, told);
    expect(await word()).toBeUndefined();
    await follow(told, matter);
    expect(await word()).toBeUndefined();
  });

  it.each([
    ['taken back', matter],
    ['deleted with what was told', undefined],
  ])('forgets what was %s, and its files go', async (_how, after) => {
    await follow(matter, told);
    entitledUntil = null;
    await follow(told, after);
    await follow(told, after);
    expect(await word()).toMatchObject({ documentId: 'd1', file: null });
    expect(JSON.stringify([...letters.map.values()])).not.toContain('loyer');
    expect([...files.byPath.keys()]).toEqual([]);
  });

  it('is not told of one that was taken back before its coming is heard', async () => {
    const picture = { ...document, textPath: null };
    await follow({ ...matter, documents: [picture] }, matter);
    await hear(matter, { ...matter, documents: [picture] });
    expect(await word()).toBeUndefined();
    await files.remove(`${PATH}.txt`);
    await follow(matter, told);
    expect(await word()).toBeUndefined();
  });

  it('forgets one that is taken back while it is told of it', async () => {
    now = told;
    const note = makeNoteWord({ letters, clock });
    await makeFollowDocuments({
      ...needs(),
      note: async (said) => {
        if (now) await follow(told, undefined);
        await note(said);
      },
    })({ sessionId: 'c1', before: matter, after: told });
    expect(await word()).toMatchObject({ documentId: 'd1', file: null });
  });
});
