import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore, Timestamp } from 'firebase-admin/firestore';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { projectId } from '@sos/world/demo-settings';
import { processesIn, startSuite } from './testing/suite.ts';
import { createTestProject, type TestProject } from './testing/test-project.ts';

const BUCKET = `${projectId}.appspot.com`;

let project: TestProject;
beforeEach(async () => {
  project = await createTestProject();
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  vi.stubEnv('FIRESTORE_EMULATOR_HOST', `127.0.0.1:${project.ports.firestore}`);
});
afterEach(() => {
  for (const pid of processesIn(project)) process.kill(pid, 'SIGKILL');
  project.remove();
});

async function withAdmin<T>(work: (admin: Firestore) => Promise<T>): Promise<T> {
  // Other files of this process may have the app that has no name.
  const app = initializeApp({ projectId }, 'data');
  try {
    return await work(getFirestore(app));
  } finally {
    await deleteApp(app);
  }
}

const fileUrl = () => `http://127.0.0.1:${project.ports.storage}/v0/b/${BUCKET}/o/users%2Fada%2Fnote.txt`;
const asOwner = { authorization: 'Bearer owner' };

it('keeps documents and files from one run to the next', async () => {
  const note = { text: 'hello', at: Timestamp.fromMillis(1_700_000_000_000), tags: ['a', { b: 1.5 }], none: null };
  const first = await startSuite(project, '--only', 'firestore,storage', '--export-on-exit', 'data');
  await withAdmin(async (admin) => {
    await admin.doc('notes/n1').set(note);
    await admin.doc('notes/n1/versions/v1').set({ n: 1 });
  });
  const headers = { ...asOwner, 'content-type': 'text/plain' };
  expect((await fetch(fileUrl(), { method: 'POST', headers, body: 'stored' })).status).toBe(200);
  expect(await first.interrupt()).toBe(0);
  expect(first.said()).toContain('Export complete');

  const second = await startSuite(project, '--only', 'firestore,storage', '--import', 'data');
  await withAdmin(async (admin) => {
    expect((await admin.doc('notes/n1').get()).data()).toEqual(note);
    expect((await admin.doc('notes/n1/versions/v1').get()).data()).toEqual({ n: 1 });
    expect((await admin.listCollections()).map(({ id }) => id)).toEqual(['notes']);
  });
  expect(await (await fetch(`${fileUrl()}?alt=media`, { headers: asOwner })).text()).toBe('stored');
  expect(await second.interrupt()).toBe(0);
});
