import { WorldClock } from '@sos/clock/world-clock';
import { paths } from '@sos/contracts/paths';
import { type RunningFirestore, startFirestore } from '@sos/firestore/server';
import { projectId, storageBucket } from '@sos/world/demo-settings';
import { type AuthEmulator, startAuthEmulator } from '@sos/world/services/auth-emulator';
import { Documents } from '@sos/world/state/documents';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesContract } from '../../usecases/applications/files.contract.ts';
import type { TemporaryFiles } from '../../usecases/retention/ports.ts';
import { makeFileStore } from './file-store.ts';
import { makeKeptFiles } from './kept-files.ts';

let emulators: AuthEmulator;
let firestore: RunningFirestore;
beforeAll(async () => {
  firestore = await startFirestore({ port: 0, projectId, clock: new WorldClock() });
  emulators = await startAuthEmulator({ port: 0, storagePort: 0, firestoreHost: firestore.host, projectId });
  vi.stubEnv('FIREBASE_STORAGE_EMULATOR_HOST', emulators.storageHost ?? '');
  vi.stubEnv('GCLOUD_PROJECT', projectId);
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await emulators?.close();
  await firestore?.close();
});

const store = () => makeFileStore({ bucket: storageBucket, publicBase: `http://${emulators.storageHost}` });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const ofProject = { iss: `https://securetoken.google.com/${projectId}`, aud: projectId };
const tokenOf = (uid: string, claims = {}) =>
  `${part({ alg: 'none' })}.${part({ ...ofProject, sub: uid, user_id: uid, ...claims })}.`;

/** What a browser gets that sends a file past the app. */
async function send(path: string, uid: string | null, { type = 'image/png', size = 4 } = {}): Promise<number> {
  const url = `http://${emulators.storageHost}/v0/b/${storageBucket}/o?name=${encodeURIComponent(path)}`;
  const headers = { 'content-type': type, ...(uid !== null && { authorization: `Firebase ${tokenOf(uid)}` }) };
  return (await fetch(url, { method: 'POST', headers, body: Buffer.alloc(size, 1) })).status;
}

/** What a browser gets that opens a file past the app. */
function open(path: string, token: string | null): Promise<Response> {
  const url = `http://${emulators.storageHost}/v0/b/${storageBucket}/o/${encodeURIComponent(path)}?alt=media`;
  return fetch(url, token === null ? {} : { headers: { authorization: `Firebase ${token}` } });
}

describe('the bucket', () => {
  filesContract(() => {
    const files = store();
    return { files, has: async (path) => (await files.read(path)) !== undefined };
  });
});

describe('an upload past the app', () => {
  it('arrives where it is looked at, and nowhere else', async () => {
    expect(await send('tmp/ana/one', 'ana')).toBe(200);
    for (const path of ['tmp/ben/one', 'users/ana/application/photo-1', 'public/photos/one', 'elsewhere']) {
      expect({ path, status: await send(path, 'ana') }).toEqual({ path, status: 403 });
    }
    expect(await send('tmp/ana/one', null)).toBe(403);
  });

  it('is refused when it says that it is a page or a drawing, and when it is too large', async () => {
    for (const type of ['text/html', 'image/svg+xml']) expect(await send('tmp/ana/two', 'ana', { type })).toBe(403);
    expect(await send('tmp/ana/three', 'ana', { size: 16 * 1024 * 1024 })).toBe(403);
  });
});

it('files under one beginning are listed page by page, with their age, read and removed', async () => {
  const files = makeKeptFiles(storageBucket);
  for (const name of ['a', 'b', 'c']) await files.write(`archive/test/${name}`, Uint8Array.from([1]));
  const first = await files.list({ prefix: 'archive/test/', token: null, limit: 2 });
  expect(first.files.map(({ path }) => path)).toEqual(['archive/test/a', 'archive/test/b']);
  expect(first.files.every(({ createdAt }) => Math.abs(Date.now() - createdAt) < 3_600_000)).toBe(true);
  const second = await files.list({ prefix: 'archive/test/', token: first.next, limit: 2 });
  expect([second.files.map(({ path }) => path), second.next]).toEqual([['archive/test/c'], null]);
  const swept: TemporaryFiles = files;
  const [listed = { path: '', version: '' }] = (await swept.list({ prefix: 'archive/test/', token: null, limit: 1 }))
    .files;
  for (const _again of [1, 2]) await swept.removeListed(listed);
  expect([await files.read('archive/test/a'), await files.read('archive/test/b')]).toEqual([
    undefined,
    Uint8Array.from([1]),
  ]);
});

it('what is kept is only ever saved by who opens it, under the type that we found', async () => {
  await store().write('users/ana/application/admission-1', Uint8Array.from([1]), {
    type: 'application/pdf',
    disposition: 'attachment',
  });
  const own = await open('users/ana/application/admission-1', tokenOf('ana'));
  expect(own.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(own.headers.get('content-type')).toBe('application/pdf');
});

it('what is kept is opened by nobody else but an admin who is one at that moment', async () => {
  const documents = new Documents(firestore.url, projectId);
  const path = 'users/ana/application/photo-1';
  await store().write(path, Uint8Array.from([1]), { type: 'image/png', disposition: 'attachment' });
  await documents.write({
    [paths.adminWhitelist()]: { uids: ['irma'] },
    [paths.user('irma')]: { role: 'admin' },
    [paths.user('otto')]: { role: 'admin' },
  });
  const status = async (uid: string, claims = {}) => (await open(path, tokenOf(uid, claims))).status;
  expect(await status('irma', { isAdmin: true })).toBe(200);
  expect([await status('otto', { isAdmin: true }), await status('irma'), await status('ben')]).toEqual([403, 403, 403]);
  expect((await open(path, null)).status).toBe(403);
  await documents.write({ [paths.user('irma')]: { role: 'admin', status: 'suspended' } });
  expect(await status('irma', { isAdmin: true })).toBe(403);
});
