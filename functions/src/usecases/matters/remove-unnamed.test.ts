import { expect, it } from 'vitest';
import type { MatterDocument } from '@sos/contracts/matters';
import { makeSweepFiles } from '../retention/sweep-temporary-files.ts';
import { MemoryMatters } from '../testing/memory-matters.ts';
import { MemoryBucket } from '../testing/memory-retention.ts';
import { makeRemoveUnnamed } from './remove-unnamed.ts';

const DAY = 86_400_000;
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

function aBucket() {
  const world = { now: DAY };
  const clock = { now: () => world.now };
  const files = new MemoryBucket(clock);
  const matters = new MemoryMatters();
  const removeUnnamed = makeRemoveUnnamed({ files, matters, clock });
  return {
    files,
    matters,
    paths: () => [...files.files.keys()].toSorted(),
    put: (...paths: readonly string[]) => Promise.all(paths.map((path) => files.write(path, new Uint8Array()))),
    wait: (ms: number) => void (world.now += ms),
    sweep: makeSweepFiles({ files, clock, log, onRemove: removeUnnamed }, 'tmp/', DAY),
  };
}

const naming = (path: string) => ({ documents: [{ id: 'lease', path, textPath: `${path}.txt` }] });

it('what an adding left that broke off before it was named goes with its upload, and nothing else', async () => {
  const { files, matters, paths, put, wait, sweep } = aBucket();
  await put('tmp/ana/lease', 'users/ana/calls/s1/lease', 'users/ana/calls/s1/lease.txt');
  // The same upload is named in another call, another document of the call has no upload, and somebody else has the same name.
  await put('users/ana/calls/s2/lease', 'users/ana/calls/s2/lease.txt', 'users/ana/calls/s1/other', 'users/ana/photo');
  await put('users/bob/calls/s1/lease', 'users/ana/calls/s1/lease2');
  matters.kept.set('s2', naming('users/ana/calls/s2/lease') as MatterDocument);
  await sweep();
  expect(files.files.size).toBe(9);
  wait(DAY + 1);
  await sweep();
  expect(paths()).toEqual([
    'users/ana/calls/s1/lease2',
    'users/ana/calls/s1/other',
    'users/ana/calls/s2/lease',
    'users/ana/calls/s2/lease.txt',
    'users/ana/photo',
    'users/bob/calls/s1/lease',
  ]);
});

it('what is being added again in this moment stays', async () => {
  const { paths, put, wait, sweep } = aBucket();
  await put('tmp/ana/lease');
  wait(DAY + 1);
  await put('users/ana/calls/s1/lease');
  await sweep();
  expect(paths()).toEqual(['users/ana/calls/s1/lease']);
});

it('what is written anew while somebody looks whether it is named stays, and its upload too', async () => {
  const { matters, paths, put, wait, sweep } = aBucket();
  await put('tmp/ana/lease', 'users/ana/calls/s1/lease');
  wait(DAY + 1);
  const read = matters.read.bind(matters);
  matters.read = async (id) => {
    const before = await read(id);
    await put('users/ana/calls/s1/lease', 'tmp/ana/lease');
    matters.kept.set('s1', naming('users/ana/calls/s1/lease') as MatterDocument);
    return before;
  };
  await sweep();
  expect(paths()).toEqual(['tmp/ana/lease', 'users/ana/calls/s1/lease']);
});

it('a sweep that breaks off finds the upload again', async () => {
  const { files, paths, put, wait, sweep } = aBucket();
  await put('tmp/ana/lease', 'users/ana/calls/s1/lease');
  wait(DAY + 1);
  const removeListed = files.removeListed.bind(files);
  files.removeListed = () => Promise.reject(new Error('out of reach'));
  await expect(sweep()).rejects.toThrow('out of reach');
  files.removeListed = removeListed;
  await sweep();
  expect(paths()).toEqual([]);
});

it('one upload that nobody can say of keeps the others from nothing, and is told of', async () => {
  const { matters, paths, put, wait, sweep } = aBucket();
  await put('tmp/ana/lease', 'users/ana/calls/s1/lease', 'tmp/bob/photo');
  wait(DAY + 1);
  matters.read = () => Promise.reject(new Error('it cannot be read'));
  await expect(sweep()).rejects.toThrow('it cannot be read');
  expect(paths()).toEqual(['tmp/ana/lease', 'users/ana/calls/s1/lease']);
});
