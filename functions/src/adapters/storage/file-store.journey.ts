import { projectId, storageBucket } from '@sos/world/demo-settings';
import { type AuthEmulator, startAuthEmulator } from '@sos/world/services/auth-emulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesContract } from '../../usecases/applications/files.contract.ts';
import { makeFileStore } from './file-store.ts';

let emulators: AuthEmulator;
beforeAll(async () => {
  emulators = await startAuthEmulator({ port: 0, storagePort: 0, projectId });
  vi.stubEnv('FIREBASE_STORAGE_EMULATOR_HOST', emulators.storageHost ?? '');
  vi.stubEnv('GCLOUD_PROJECT', projectId);
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await emulators?.close();
});

const store = () => makeFileStore({ bucket: storageBucket, publicBase: `http://${emulators.storageHost}` });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (uid: string) => `${part({ alg: 'none' })}.${part({ sub: uid, user_id: uid })}.`;

/** What a browser gets that sends a file past the app. */
async function send(path: string, uid: string | null, { type = 'image/png', size = 4 } = {}): Promise<number> {
  const url = `http://${emulators.storageHost}/v0/b/${storageBucket}/o?name=${encodeURIComponent(path)}`;
  const headers = { 'content-type': type, ...(uid !== null && { authorization: `Firebase ${tokenOf(uid)}` }) };
  return (await fetch(url, { method: 'POST', headers, body: Buffer.alloc(size, 1) })).status;
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

it('what is kept is only ever saved by who opens it, under the type that we found', async () => {
  await store().write('users/ana/application/admission-1', Uint8Array.from([1]), {
    type: 'application/pdf',
    disposition: 'attachment',
  });
  const url = `http://${emulators.storageHost}/v0/b/${storageBucket}/o/${encodeURIComponent('users/ana/application/admission-1')}?alt=media`;
  const own = await fetch(url, { headers: { authorization: `Firebase ${tokenOf('ana')}` } });
  expect(own.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(own.headers.get('content-type')).toBe('application/pdf');
  const another = await fetch(url, { headers: { authorization: `Firebase ${tokenOf('ben')}` } });
  expect([another.status, (await fetch(url)).status]).toEqual([403, 403]);
});
