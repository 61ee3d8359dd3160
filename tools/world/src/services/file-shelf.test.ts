import { afterAll, beforeAll, expect, it } from 'vitest';
import { crc32c } from './crc32c.ts';
import { type FileShelf, startFileShelf } from './file-shelf.ts';

let shelf: FileShelf;
beforeAll(async () => {
  shelf = await startFileShelf();
});
afterAll(() => shelf.close());

const BYTES = Buffer.from([0, 13, 10, 45, 45, 255]);
const objects = () => `${shelf.url}/storage/v1/b/a-bucket/o`;

/** As Google's library uploads what is not resumable. */
function upload(name: string): Promise<Response> {
  const head = '--line\r\ncontent-type: application/json\r\n\r\n{"contentType":"image/png"}\r\n--line\r\n\r\n';
  return fetch(`${shelf.url}/upload/storage/v1/b/a-bucket/o?uploadType=multipart&name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/related; boundary=line' },
    body: Buffer.concat([Buffer.from(head), BYTES, Buffer.from('\r\n--line--')]),
  });
}

it('gives back what was put there, with its checksum', async () => {
  expect((await upload('a/b.png')).status).toBe(200);
  const known: unknown = await (await fetch(`${objects()}/a%2Fb.png`)).json();
  expect(known).toMatchObject({ name: 'a/b.png', contentType: 'image/png', size: '6', crc32c: crc32c(BYTES) });
  const read = await fetch(`${objects()}/a%2Fb.png?alt=media`);
  expect(Buffer.from(await read.arrayBuffer())).toEqual(BYTES);
});

it('has nothing under other names, and nothing once it was removed', async () => {
  await upload('gone.png');
  expect((await fetch(`${objects()}/gone.png`, { method: 'DELETE' })).status).toBe(204);
  expect((await fetch(`${objects()}/gone.png`)).status).toBe(404);
  expect((await fetch(`${objects()}/never.png`, { method: 'DELETE' })).status).toBe(404);
});

it('knows the checksum that the standard names', () => {
  // RFC 3720 gives aa 36 91 8a, least significant byte first, for 32 zeros.
  expect(crc32c(new Uint8Array(32))).toBe(Buffer.from([0x8a, 0x91, 0x36, 0xaa]).toString('base64'));
});
