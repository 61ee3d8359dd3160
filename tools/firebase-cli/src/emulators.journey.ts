import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { createUserWithEmailAndPassword, type User } from 'firebase/auth';
import { doc, getDoc, setDoc } from 'firebase/firestore';
import { httpsCallable } from 'firebase/functions';
import { getBytes, listAll, ref, uploadBytes } from 'firebase/storage';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectId } from '@sos/world/demo-settings';
import { type Client, connectClient } from './testing/client.ts';
import { processesIn, startSuite, type Suite } from './testing/suite.ts';
import { createTestProject, type TestProject } from './testing/test-project.ts';

const PATIENCE = { timeout: 30_000, interval: 50 };

let project: TestProject;
let suite: Suite;
let client: Client;
let user: User;
let admin: Firestore;
let closeAdmin: () => Promise<void>;

beforeAll(async () => {
  project = await createTestProject();
  suite = await startSuite(project);
  vi.stubEnv('FIRESTORE_EMULATOR_HOST', `127.0.0.1:${project.ports.firestore}`);
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  const app = initializeApp({ projectId });
  closeAdmin = () => deleteApp(app);
  admin = getFirestore(app);
  client = connectClient(project.ports);
  ({ user } = await createUserWithEmailAndPassword(client.auth, 'ada@example.com', 'three small words'));
});
afterAll(async () => {
  await client?.close();
  await closeAdmin?.();
  for (const pid of project ? processesIn(project) : []) process.kill(pid, 'SIGKILL');
  project?.remove();
});

const person = { role: 'client', email: 'ada@example.com', firstName: 'Ada' };
const file = (name: string) => ref(client.storage, name);
const png = { contentType: 'image/png' };
const bytes = new Uint8Array([1, 2, 3]);

/** What stands in the rules file from now on. */
const rewrite = (name: string, change: (rules: string) => string) => {
  const rulesFile = path.join(project.folder, name);
  writeFileSync(rulesFile, change(readFileSync(rulesFile, 'utf8')));
};

describe('the official CLI without Java', () => {
  it('runs our programs in place of the jars', () => {
    expect(suite.said()).toMatch(/firestore emulator at .*firebase-cli\/src\/programs\/firestore.ts/);
    expect(suite.said()).toMatch(/storage emulator at .*firebase-cli\/src\/programs\/storage.ts/);
  });

  it('keeps documents for the server', async () => {
    await admin.doc('settings/one').set({ open: true });
    expect((await admin.doc('settings/one').get()).data()).toEqual({ open: true });
  });

  it('lets a user do in Firestore what the rules allow, and nothing else', async () => {
    const own = doc(client.firestore, 'users', user.uid);
    await expect(setDoc(own, person)).rejects.toMatchObject({ code: 'permission-denied' });
    await admin.doc(`users/${user.uid}`).set(person);
    expect((await getDoc(own)).get('firstName')).toBe('Ada');
    await expect(getDoc(doc(client.firestore, 'users/somebody'))).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('refuses a query that production has no index for', async () => {
    const query = admin.collection('users').where('role', '==', 'client').orderBy('firstName');
    await expect(query.get()).rejects.toThrow(/requires an index/);
  });

  it('lets a user do in Storage what the rules allow, and nothing else', async () => {
    await uploadBytes(file(`tmp/${user.uid}/card.png`), bytes, png);
    expect(new Uint8Array(await getBytes(file(`tmp/${user.uid}/card.png`)))).toEqual(bytes);
    expect((await listAll(file(`tmp/${user.uid}`))).items.map(({ name }) => name)).toEqual(['card.png']);
    const refused = { code: 'storage/unauthorized' };
    await expect(uploadBytes(file('tmp/somebody/card.png'), bytes, png)).rejects.toMatchObject(refused);
    await expect(listAll(file('tmp/somebody'))).rejects.toMatchObject(refused);
    await expect(
      uploadBytes(file(`tmp/${user.uid}/card.svg`), bytes, { contentType: 'image/svg+xml' }),
    ).rejects.toMatchObject(refused);
  });

  it('answers calls of the product’s functions, which know the user and the documents', async () => {
    const health = await fetch(`http://127.0.0.1:${project.ports.functions}/${projectId}/europe-west3/healthz`);
    expect(await health.json()).toMatchObject({ ok: true });
    const call = httpsCallable(client.functions, 'getCallStatus')({ sessionId: 'no-such-session' });
    await expect(call).rejects.toMatchObject({ code: 'functions/not-found' });
  });

  it('starts functions of both generations when a document changes', async () => {
    const textOf = async (name: string) => (await admin.doc(name).get()).get('text') as string | undefined;
    await admin.doc('notes/n1').set({ text: 'hello' });
    await vi.waitFor(async () => expect(await textOf('copies/n1')).toBe('copy of hello'), PATIENCE);
    await admin.doc('notes/n1').update({ text: 'good-bye' });
    await vi.waitFor(async () => expect(await textOf('history/n1')).toBe('hello'), PATIENCE);
  });

  it('goes by new Firestore rules as soon as they are saved', async () => {
    rewrite('firestore.rules', (rules) => rules.replace('match /settings/{document} {', '$& allow get: if true;'));
    await vi.waitFor(
      async () => expect((await getDoc(doc(client.firestore, 'settings/one'))).data()).toEqual({ open: true }),
      PATIENCE,
    );
  });

  it('lets Storage rules look into Firestore', async () => {
    const shared = `match /shared/{name} { allow get, create:
      if firestore.get(/databases/(default)/documents/settings/$(name)).data.open; }`;
    rewrite('storage.rules', (rules) => rules.replace('match /contact/{file} {', `${shared} $&`));
    await vi.waitFor(() => uploadBytes(file('shared/one'), bytes, png), PATIENCE);
    await expect(uploadBytes(file('shared/two'), bytes, png)).rejects.toMatchObject({ code: 'storage/unauthorized' });
  });

  it('stops at Ctrl-C and leaves nothing running', async () => {
    expect(processesIn(project)).toContain(suite.child.pid);
    expect(await suite.interrupt()).toBe(0);
    await vi.waitFor(() => expect(processesIn(project)).toEqual([]), PATIENCE);
  });
});
