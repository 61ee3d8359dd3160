import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstOf, PROJECT, ROOT, startWorld, type TestWorld } from '../testing/world.ts';

let world: TestWorld;
const committed: string[][] = [];

beforeEach(async () => {
  world = await startWorld({ onCommit: (paths) => committed.push(paths) });
});
afterEach(() => world.close());

const putRules = (content: string, ignoreErrors?: boolean) =>
  fetch(`${world.server.url}/emulator/v1/projects/${PROJECT}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ content }] }, ...(ignoreErrors && { ignore_errors: true }) }),
  });

const readAsNobody = async () => (await fetch(`${world.server.url}/v1/${ROOT}/a/b`)).status;

describe('the emulator', () => {
  it('answers Ok when it is ready', async () => {
    expect(await (await fetch(world.server.url)).text()).toBe('Ok');
  });

  it('deletes all documents on demand, and listeners hear of it', async () => {
    await world.admin.doc('a/b').set({});
    const emptied = firstOf(
      (listener: (size: number) => void) => world.admin.collection('a').onSnapshot(({ size }) => listener(size)),
      (size) => (size === 0 ? true : undefined),
    );
    await fetch(`${world.server.url}/emulator/v1/${ROOT}`, { method: 'DELETE' });
    expect(await emptied).toBe(true);
  });

  it('takes new rules at once, and keeps the old ones when the new are wrong', async () => {
    const closed =
      'service cloud.firestore { match /databases/{d}/documents { match /{x=**} { allow read: if false; } } }';
    expect(await readAsNobody()).toBe(404);
    expect(await (await putRules(closed)).json()).toEqual({});
    expect(await readAsNobody()).toBe(403);
    const refused = await putRules('service cloud.firestore {');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('INVALID_ARGUMENT');
    expect(await (await putRules('service cloud.firestore {', true)).json()).toMatchObject({
      issues: [{ severity: 'ERROR' }],
    });
    expect(await readAsNobody()).toBe(403);
  });

  it('keeps and restores everything', async () => {
    const ref = world.admin.doc('a/b');
    const { writeTime } = await ref.set({ n: 1, at: new Date(5) });
    const snapshot = world.server.snapshot();
    await ref.delete();
    await world.admin.doc('c/d').set({});
    world.server.restore(snapshot);
    const after = await ref.get();
    expect(after.get('at').toMillis()).toBe(5);
    expect(after.updateTime?.isEqual(writeTime)).toBe(true);
    expect((await world.admin.doc('c/d').get()).exists).toBe(false);
  });

  it('counts operations as Google bills them and tells of commits', async () => {
    const people = world.admin.collection('people');
    await Promise.all([people.doc('a').set({ n: 1 }), people.doc('b').set({ n: 2 })]);
    committed.length = 0;
    world.server.resetStats();
    await people.get();
    await people.where('n', '>', 5).get();
    await people.offset(1).get();
    await people.doc('a').update({ n: 3 });
    await people.doc('b').delete();
    expect(world.server.stats()).toEqual({ reads: 5, writes: 1, deletes: 1, listenReads: 0, conflicts: 0 });
    expect(committed).toEqual([['people/a'], ['people/b']]);
  });
});
