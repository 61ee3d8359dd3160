import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WorldClock } from '@sos/clock/world-clock';
import { FieldValue, GeoPoint, Timestamp } from 'firebase-admin/firestore';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstOf, PROJECT, startWorld, type TestWorld } from '../testing/world.ts';

let folder: string;
let world: TestWorld;
const worlds: TestWorld[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sos-export-'));
  world = await start();
});
afterEach(async () => {
  for (const each of worlds.splice(0)) await each.close();
  await rm(folder, { recursive: true });
});

async function start(options: Parameters<typeof startWorld>[0] = {}): Promise<TestWorld> {
  const made = await startWorld(options);
  worlds.push(made);
  return made;
}

const metadataFile = (name = 'mine') => path.join(folder, name, `${name}.overall_export_metadata`);

const post = (verb: 'export' | 'import', body: object) =>
  fetch(`${world.server.url}/emulator/v1/projects/${PROJECT}:${verb}`, { method: 'POST', body: JSON.stringify(body) });

const exportTo = (directory: string, name?: string) =>
  post('export', {
    database: `projects/${PROJECT}/databases/(default)`,
    export_directory: directory,
    ...(name !== undefined && { export_name: name }),
  });

const importFrom = (file: string) =>
  post('import', { database: `projects/${PROJECT}/databases/(default)`, export_directory: file });

const fieldsIn = async ({ server }: TestWorld, project: string, name: string) => {
  const answer = await fetch(`${server.url}/v1/projects/${project}/databases/(default)/documents/${name}`);
  return ((await answer.json()) as { fields?: object }).fields;
};

describe('exports', () => {
  it('bring everything to another server, with its times', async () => {
    const { admin } = world;
    const ref = admin.doc('people/p1/calls/c1');
    await ref.set({
      list: [1, 'two', null, { three: [3.5] }],
      place: new GeoPoint(48.8, -2.3),
      bytes: Buffer.from([0, 255]),
      at: new Timestamp(1_700_000_000, 123_456_000),
      other: admin.doc('people/p1'),
      vector: FieldValue.vector([1, 2.5]),
      odd: [Number.NaN, -0, Number.NEGATIVE_INFINITY],
      noList: [],
      noMap: {},
    });
    const before = await ref.get();
    expect(await (await exportTo(folder, 'mine')).json()).toEqual({});
    const other = await start({ seedFromExport: metadataFile() });
    const after = await other.admin.doc(ref.path).get();
    expect(after.createTime?.isEqual(before.createTime ?? Timestamp.now())).toBe(true);
    expect(after.updateTime?.isEqual(before.updateTime ?? Timestamp.now())).toBe(true);
    expect(await fieldsIn(other, PROJECT, ref.path)).toEqual(await fieldsIn(world, PROJECT, ref.path));
  });

  it('hold the database as it was when asked for, one after another in the same folder', async () => {
    const ref = world.admin.doc('c/d');
    await ref.set({ n: 1 });
    const first = exportTo(folder, 'mine');
    const second = exportTo(folder, 'mine');
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    await ref.set({ n: 2 });
    await importFrom(metadataFile());
    expect((await ref.get()).get('n')).toBe(1);
  });

  it('are named after the time when they have no name', async () => {
    await exportTo(folder);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^firestore_export_\d+$/)]);
  });

  it.each(['../elsewhere', '..', '', 'a/b'])('refuse the name "%s"', async (name) => {
    expect((await exportTo(folder, name)).status).toBe(400);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuse a directory that is not there', async () => {
    const answer = await exportTo(path.join(folder, 'nowhere'), 'mine');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { status: 'FAILED_PRECONDITION', message: 'export_directory must be a directory' },
    });
  });
});

describe('imports', () => {
  it('replace what the database held, as of now, and fire nothing', async () => {
    const committed: string[][] = [];
    world = await start({ onCommit: (paths) => committed.push(paths) });
    await world.admin.doc('c/kept').set({ n: 1 });
    await exportTo(folder, 'mine');
    const { createTime } = await world.admin.doc('c/kept').get();
    const { writeTime } = await world.admin.doc('c/kept').set({ n: 2 });
    await world.admin.doc('c/gone').set({});
    committed.length = 0;
    expect((await importFrom(metadataFile())).status).toBe(200);
    const { docs } = await world.admin.collection('c').get();
    expect(docs.map((each) => [each.id, each.get('n')])).toEqual([['kept', 1]]);
    expect(docs[0]?.createTime).toEqual(createTime);
    expect((docs[0]?.updateTime.valueOf() ?? '') > writeTime.valueOf()).toBe(true);
    expect(committed).toEqual([]);
  });

  it('are heard by listeners', async () => {
    await world.admin.doc('c/d').set({ n: 1 });
    await exportTo(folder, 'mine');
    await world.admin.doc('c/d').set({ n: 2 });
    await world.admin.doc('c/gone').set({ n: 2 });
    const heard: string[] = [];
    await firstOf(
      (listener: (numbers: string) => void) =>
        world.admin.collection('c').onSnapshot(({ docs }) => listener(docs.map((each) => each.get('n')).join())),
      (numbers) => {
        if (heard.push(numbers) === 1) void importFrom(metadataFile());
        return heard.length === 2 ? true : undefined;
      },
    );
    expect(heard).toEqual(['2,2', '1']);
  });

  it('change nothing when a file is damaged', async () => {
    await world.admin.doc('c/d').set({ n: 1 });
    await exportTo(folder, 'mine');
    const output = path.join(folder, 'mine/all_namespaces/all_kinds/output-0');
    await writeFile(output, 'nonsense of some length');
    const answer = await importFrom(metadataFile());
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`${output} is damaged at byte 0: `);
    expect((await world.admin.doc('c/d').get()).get('n')).toBe(1);
  });

  it('let later changes have later times even where the clock is behind', async () => {
    await world.admin.doc('c/d').set({ n: 1 });
    await exportTo(folder, 'mine');
    const past = await start({ seedFromExport: metadataFile(), clock: new WorldClock({ start: 0 }) });
    const ref = past.admin.doc('c/d');
    const seeded = (await ref.get()).updateTime?.valueOf() ?? '';
    expect((await ref.update({ n: 2 })).writeTime.valueOf() > seeded).toBe(true);
  });
});

describe('a seed', () => {
  beforeEach(async () => {
    await world.admin.doc('c/d').set({ n: 1 });
    await exportTo(folder, 'mine');
  });

  it('is what every project starts with, until it is cleared', async () => {
    const seeded = await start({ seedFromExport: metadataFile() });
    expect(await fieldsIn(seeded, 'another', 'c/d')).toEqual({ n: { integerValue: '1' } });
    await fetch(`${seeded.server.url}/emulator/v1/projects/another/databases/(default)/documents`, {
      method: 'DELETE',
    });
    expect(await fieldsIn(seeded, 'another', 'c/d')).toBeUndefined();
  });

  it('is for databases of the same id alone', async () => {
    const { server } = await start({ seedFromExport: metadataFile() });
    const answer = await fetch(`${server.url}/v1/projects/${PROJECT}/databases/second/documents/c/d`);
    expect(answer.status).toBe(404);
  });
});

it('all databases of the project are exported when the server closes', async () => {
  const target = path.join(folder, 'last');
  const closing = await startWorld({ exportOnClose: target });
  const write = (database: string) =>
    fetch(`${closing.server.url}/v1/projects/${PROJECT}/databases/${database}/documents/c?documentId=${database}`, {
      method: 'POST',
      body: '{}',
    });
  await write('(default)');
  await write('second');
  await closing.close();
  const { server } = await start({ seedFromExport: metadataFile('last') });
  for (const database of ['(default)', 'second']) {
    const name = `projects/${PROJECT}/databases/${database}/documents/c/${database}`;
    expect((await fetch(`${server.url}/v1/${name}`)).status).toBe(200);
  }
});
