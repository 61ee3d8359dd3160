import type { SupportRequest } from '@sos/domain/support/request';
import { closed, type ContactUpload } from '@sos/domain/support/upload';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeContactSupport } from './contact-support.ts';
import { makeCreateContactUpload } from './create-contact-upload.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const REQUEST = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const OTHER = '1b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const nobody = { uid: '', role: null, isAdmin: false };
const pdf = new TextEncoder().encode('%PDF-1.7\nwhat we ask about\n%%EOF');
const words = { topic: 'call', text: 'Where is my receipt?', locale: 'fr', email: 'ana@example.com' } as const;

function aDesk() {
  const uploads = new Map<string, ContactUpload>();
  const requests = new Map<string, SupportRequest>();
  const bucket = new Map<string, Uint8Array>();
  const forms: string[] = [];
  const untilAtReading: (number | undefined)[] = [];
  let made = 0;
  const needs = {
    requests: {
      createIfAbsent: async (id: string, request: SupportRequest) => {
        if (!requests.has(id)) requests.set(id, request);
      },
      find: async (id: string) => requests.get(id),
    },
    uploads: {
      create: async (id: string, upload: ContactUpload) => void uploads.set(id, upload),
      close: async (id: string, requestId: string, now: number) => {
        const upload = uploads.get(id);
        if (upload?.requestId !== requestId) return undefined;
        uploads.set(id, closed(upload, now));
        return upload;
      },
    },
    files: {
      read: async (path: string) => {
        untilAtReading.push(uploads.get(path.slice('contact/'.length))?.until);
        return bucket.get(path);
      },
      write: async (path: string, bytes: Uint8Array, { type, disposition }: { type: string; disposition: string }) => {
        bucket.set(path, bytes);
        forms.push(`${type} ${disposition}`);
      },
      remove: async (path: string) => void bucket.delete(path),
    },
    clock: { now: () => NOW },
    newId: () => `${(made += 1)}b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b53`.padStart(36, '0'),
  };
  return {
    bucket,
    requests,
    forms,
    untilAtReading,
    open: checkAnswers('createContactUpload', makeCreateContactUpload(needs)),
    contact: checkAnswers('contactSupport', makeContactSupport(needs)),
  };
}

async function withFile(bytes: Uint8Array) {
  const desk = aDesk();
  const { uploadId, until } = await desk.open(nobody, { requestId: REQUEST });
  desk.bucket.set(`contact/${uploadId}`, bytes);
  const send = (requestId = REQUEST) => desk.contact(nobody, { requestId, ...words, attachments: [uploadId] });
  return { ...desk, uploadId, until, send };
}

it('keeps a file with its message where nobody can change it, only ever to be saved', async () => {
  const { uploadId, until, send, bucket, requests, forms } = await withFile(pdf);
  expect(until).toBe(NOW + 600_000);
  await send();
  const path = `support/${REQUEST}/${uploadId}`;
  expect([...bucket.keys()]).toEqual([path]);
  expect(requests.get(REQUEST)?.attachments).toEqual([{ path, type: 'application/pdf', size: pdf.length }]);
  expect(forms).toEqual(['application/pdf attachment']);
});

it('closes the address before a file is looked at, so that what was checked is what is kept', async () => {
  const { send, untilAtReading } = await withFile(pdf);
  await send();
  expect(untilAtReading).toEqual([NOW]);
});

it('is the same when the answer was lost', async () => {
  const { send, requests, bucket } = await withFile(pdf);
  await send();
  await send();
  expect([requests.size, bucket.size]).toEqual([1, 1]);
});

it.each([
  ['a page with a program', new TextEncoder().encode('<html><script>')],
  ['nothing', new Uint8Array()],
])('refuses %s, whatever it is called, and keeps no message', async (_what, bytes) => {
  const { send, requests } = await withFile(bytes);
  await expect(send()).rejects.toMatchObject({ reason: 'file_refused' });
  expect(requests.size).toBe(0);
});

it('refuses what is too large', async () => {
  const large = new Uint8Array(5 * 1024 * 1024 + 1);
  large.set(pdf);
  await expect((await withFile(large)).send()).rejects.toMatchObject({ reason: 'file_too_large' });
});

it('takes nobody’s file into another message', async () => {
  await expect((await withFile(pdf)).send(OTHER)).rejects.toMatchObject({ reason: 'file_refused' });
});

it('keeps a member’s file among their own, for the copy of their data and for its erasure', async () => {
  const { uploadId, contact, bucket } = await withFile(pdf);
  await contact(
    { uid: 'nora', role: 'client', isAdmin: false },
    { requestId: REQUEST, ...words, attachments: [uploadId] },
  );
  expect([...bucket.keys()]).toEqual([`users/nora/support/${REQUEST}-${uploadId}`]);
});
