import { beforeEach, expect, it, vi } from 'vitest';
import type { AskedSound } from '../../usecases/recordings/open-recording.ts';
import type { SoundPart } from '../../usecases/recordings/ports.ts';

const asked: AskedSound[] = [];
let sound: SoundPart | undefined;
vi.mock('./wiring.ts', () => ({
  readSound: async (link: AskedSound) => {
    asked.push(link);
    return sound;
  },
}));
const { recordingFile } = await import('./recording-file.ts');

const SECRET = 'k'.repeat(43);
const link = `?call=s-1&number=2&key=${SECRET}`;
const get = (search: string, range?: string) =>
  recordingFile({
    method: 'GET',
    path: '/recordingFile',
    search,
    header: (name) => (name === 'range' ? range : undefined),
    rawBody: Buffer.alloc(0),
    form: {},
  });

beforeEach(() => {
  asked.length = 0;
  sound = { bytes: Buffer.from('0123456789'), total: 10 };
});

it('is handed out whole to whoever asks for no part, and kept by nobody', async () => {
  const answer = await get(link);
  expect(answer).toMatchObject({ status: 200, type: 'audio/mpeg', body: Buffer.from('0123456789') });
  expect(answer.headers).toMatchObject({ 'accept-ranges': 'bytes', 'cache-control': 'no-store' });
  expect(asked).toEqual([{ sessionId: 's-1', number: 2, secret: SECRET, span: null }]);
});

it('is handed out part by part, and says which part of how much', async () => {
  sound = { bytes: Buffer.from('345'), total: 10 };
  const answer = await get(link, 'bytes=3-5');
  expect(answer).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 3-5/10' } });
  await get(link, 'bytes=3-');
  expect(asked.map(({ span }) => span)).toEqual([
    { from: 3, to: 5 },
    { from: 3, to: null },
  ]);
});

it('says that there is nothing behind the end', async () => {
  sound = { bytes: new Uint8Array(), total: 10 };
  expect(await get(link, 'bytes=99-')).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
});

it.each(['bytes=-5', 'bytes=5-3', 'bytes=0-1,4-5', 'lines=1-2'])('answers %s with the whole', async (range) => {
  expect(await get(link, range)).toMatchObject({ status: 200 });
});

it.each([
  '',
  '?call=s-1&number=0&key=x',
  `?call=a/b&number=1&key=${SECRET}`,
  `?call=s-1&number=-1&key=${SECRET}`,
  '?call=s-1&number=1&key=short',
])('%s leads nowhere, and nothing is looked for', async (search) => {
  expect(await get(search)).toMatchObject({ status: 404 });
  expect(asked).toEqual([]);
});

it('that is no more is not there', async () => {
  sound = undefined;
  expect(await get(link)).toMatchObject({ status: 404 });
});
