import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredDocument } from '../store/document.ts';
import { CrashingDisk } from '../testing/crashing-disk.ts';
import { text } from '../values/value.ts';
import { writeEntity } from './entity-writer.ts';
import { LogWriter } from './log-writer.ts';
import { writeFileList, writeOverall } from './metadata.ts';
import { readExport } from './read-export.ts';
import { writeExport } from './write-export.ts';

let folder: string;

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'sos-export-')), 'mine');
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

/** Large enough that the documents are written in several pieces. */
const LONG = 'x'.repeat(700_000);

function content(mark: string, count: number) {
  const documents = Array.from({ length: count }, (_, i): StoredDocument => {
    const place = `c/${mark}${i}`;
    const fields = new Map([['long', text(mark + LONG)]]);
    return {
      name: `projects/p/databases/(default)/documents/${place}`,
      path: place,
      fields,
      createTime: 1n,
      updateTime: 2n,
    };
  });
  return { documents, time: 3n };
}

const overall = () => path.join(folder, 'mine.overall_export_metadata');
const output = () => path.join(folder, 'all_namespaces/all_kinds/output-0');

/** The paths of the export's documents, checked for their content; undefined when there is no export. */
async function exported(): Promise<string[] | undefined> {
  if (!(await readFile(overall()).catch(() => undefined))) return undefined;
  const documents = await readExport(overall());
  for (const { path: place, fields } of documents) expect(fields.get('long')).toEqual(text(place.charAt(2) + LONG));
  return documents.map((document) => document.path);
}

/** Writes with a crash at every step and at the end, each time after `prepare`, and gives what was found after each. */
async function crashEverywhere(
  renamesSurvive: boolean,
  prepare: () => Promise<unknown>,
): Promise<(string[] | undefined)[]> {
  const found: (string[] | undefined)[] = [];
  for (let step = 0; ; step++) {
    await rm(folder, { recursive: true, force: true });
    await prepare();
    const disk = new CrashingDisk(step, { renamesSurvive });
    const failure = await writeExport(folder, content('n', 3), disk).catch((error: unknown) => error);
    await disk.crash();
    found.push(await exported());
    if (!(failure instanceof Error)) return found;
    expect(failure.message).toBe('The power is gone.');
  }
}

const OLD = ['c/o0', 'c/o1'];
const NEW = ['c/n0', 'c/n1', 'c/n2'];

describe('an export', () => {
  it('lies on the disk as the official emulator lays it', async () => {
    await writeExport(folder, content('o', 1));
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'all_namespaces',
      'all_namespaces/all_kinds',
      'all_namespaces/all_kinds/all_namespaces_all_kinds.export_metadata',
      'all_namespaces/all_kinds/output-0',
      'mine.overall_export_metadata',
    ]);
    const list = '0a0a 0a046d696e65 1003 1803 120c 0a00 1208 6f75747075742d30';
    const metadata = await readFile(path.join(path.dirname(output()), 'all_namespaces_all_kinds.export_metadata'));
    expect(metadata.toString('hex')).toBe(list.replaceAll(' ', ''));
  });

  it('replaces an older one and leaves nothing of it', async () => {
    for (const [mark, count] of [
      ['o', 2],
      ['n', 3],
      ['o', 0],
      ['o', 2],
    ] as const) {
      await writeExport(folder, content(mark, count));
      expect(await exported()).toEqual(content(mark, count).documents.map((document) => document.path));
      expect(await readdir(path.join(folder, 'all_namespaces'))).toHaveLength(Math.min(count, 1));
    }
  });

  it.each([true, false])('is the old one or the new one, whole, whenever the writer dies (%j)', async (survive) => {
    const found = await crashEverywhere(survive, () => writeExport(folder, content('o', 2)));
    const turn = found.findIndex((paths) => paths?.includes('c/n0'));
    expect(turn).toBeGreaterThan(10);
    expect(found.slice(0, turn)).toEqual(Array(turn).fill(OLD));
    expect(found.slice(turn)).toEqual(Array(found.length - turn).fill(NEW));
  });

  it.each([true, false])('is there whole or not at all when there was none (%j)', async (survive) => {
    const found = await crashEverywhere(survive, async () => undefined);
    const turn = found.findIndex((paths) => paths !== undefined);
    expect(turn).toBeGreaterThan(10);
    expect(found.slice(turn)).toEqual(Array(found.length - turn).fill(NEW));
  });

  it('clears away what failed writers left', async () => {
    await writeExport(folder, content('o', 2));
    for (const step of [8, 9]) {
      await expect(writeExport(folder, content('n', 3), new CrashingDisk(step))).rejects.toThrow('The power is gone.');
    }
    await writeExport(folder, content('n', 3));
    expect(await exported()).toEqual(NEW);
    expect(await readdir(path.join(folder, 'all_namespaces'))).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(2);
  });
});

describe('reading an export', () => {
  beforeEach(() => writeExport(folder, content('o', 2)));

  it('names file and place of what is damaged', async () => {
    const bytes = await readFile(output());
    bytes.writeUInt8(0, 400_000);
    await writeFile(output(), bytes);
    await expect(readExport(overall())).rejects.toThrow(
      `${output()} is damaged at byte ${12 * 32 * 1024}: the checksum does not match.`,
    );
  });

  it('notices that documents are missing though no record is cut', async () => {
    await writeFile(output(), '');
    await expect(readExport(overall())).rejects.toThrow('lists files with 0 documents where 2 were written.');
  });

  it('notices a file that is cut off', async () => {
    await truncate(output(), 1_000_000);
    await expect(readExport(overall())).rejects.toThrow(/output-0 is damaged at byte \d+: the record is cut off\./);
  });

  it.each([
    ['a file that is none', () => writeFile(overall(), 'anything'), 'is damaged at byte 0: '],
    ['an empty file', () => writeFile(overall(), ''), 'is not the metadata of an export that can be read.'],
    ['a version it does not know', () => writeFile(overall(), Buffer.from('YmhPdAEAATQ=', 'base64')), 'is '],
    ['no file', () => rm(overall()), 'cannot be read.'],
  ])('refuses %s', async (_, harm, reason) => {
    await harm();
    await expect(readExport(overall())).rejects.toThrow(`${overall()} ${reason}`);
  });

  it('reads all parts of an export and all files of a part, as production writes them', async () => {
    const log = (records: readonly Uint8Array[]) => {
      const writer = new LogWriter();
      return Buffer.concat(records.flatMap((record) => writer.append(record)));
    };
    const [one, two] = content('o', 2).documents.map((document) => log([writeEntity(document)]));
    const files = ['output-0', 'output-1'].map((file) => writeFileList('mine', file, { start: 0n, end: 0n }));
    const kinds = ['kind_a', 'kind_b'];
    for (const kind of kinds) {
      await mkdir(path.join(folder, kind));
      await writeFile(path.join(folder, kind, 'list'), Buffer.concat(files));
      await writeFile(path.join(folder, kind, 'output-0'), one ?? '');
      await writeFile(path.join(folder, kind, 'output-1'), two ?? '');
    }
    const parts = kinds.map((kind) => writeOverall({ path: `${kind}/list`, documents: 2, bytes: 0 }));
    await writeFile(overall(), log([Buffer.from('3'), Buffer.concat(parts)]));
    expect(await exported()).toEqual([...OLD, ...OLD]);
  });

  it('says which file is missing', async () => {
    await rm(output());
    await expect(readExport(overall())).rejects.toThrow(`${output()} cannot be read.`);
  });
});
