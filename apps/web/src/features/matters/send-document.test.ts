import { beforeEach, expect, it, vi } from 'vitest';
import { sendDocument } from './send-document.ts';

const asked: { name: string; input: object }[] = [];
let answer: () => Promise<void>;
vi.mock('@sos/browser/call-function', () => ({
  callFunction: async (name: string, input: object) => {
    asked.push({ name, input });
    if (name === 'addCallDocument') await answer();
    return {};
  },
}));
let upload: () => void;
vi.mock('@sos/browser/files/bucket', () => ({ sendFile: async () => upload() }));

const file = new File(['%PDF-1.4'], 'letter.pdf', { type: 'application/pdf' });
let stopping: AbortController;
beforeEach(() => {
  asked.length = 0;
  stopping = new AbortController();
  answer = async () => undefined;
  upload = () => undefined;
});
const send = () =>
  sendDocument({ uid: 'nora', sessionId: 'c1', file, signal: stopping.signal, onProgress: () => undefined });
const stop = () => {
  stopping.abort();
  throw new Error('stopped');
};

it('a document is put in the bucket and then added', async () => {
  expect(await send()).toBeNull();
  expect(asked).toMatchObject([{ name: 'addCallDocument', input: { sessionId: 'c1', name: 'letter.pdf' } }]);
});

it('one that is stopped while it is being added is taken back', async () => {
  answer = async () => stop();
  await expect(send()).rejects.toMatchObject({ name: 'AbortError' });
  const [added, removed] = asked.map(({ input }) => input);
  expect(asked[1]?.name).toBe('removeCallDocument');
  expect(removed).toEqual({ sessionId: 'c1', documentId: (added as { upload: string }).upload });
});

it('one that is stopped on its way is never added, and one that fails is not taken back', async () => {
  upload = stop;
  await expect(send()).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toEqual([]);
  stopping = new AbortController();
  upload = () => undefined;
  answer = async () => Promise.reject(new Error('away'));
  expect(await send()).toBe('other');
  expect(asked.map(({ name }) => name)).toEqual(['addCallDocument']);
});
