import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { StoredDocument } from '../store/document.ts';
import { type Disk, syncFolder, writeFile } from './disk.ts';
import { writeEntity } from './entity-writer.ts';
import { LogWriter } from './log-writer.ts';
import { type ExportPart, LAYOUT_VERSION, writeFileList, writeOverall } from './metadata.ts';

export interface ExportContent {
  readonly documents: readonly StoredDocument[];
  /** When the documents were so, in microseconds. */
  readonly time: bigint;
}

const NAMESPACES = 'all_namespaces';
const KINDS = 'all_kinds';
const FILE_LIST = `${NAMESPACES}_${KINDS}.export_metadata`;
const OUTPUT = 'output-0';

/**
 * Writes an export in the layout of the official emulator into a folder, which bears the export's name, and gives the
 * path of its overall metadata. These alone say which files belong to the export, and they are put in place by one
 * rename after everything else is on the disk: whatever happens before leaves the folder's old export as it was.
 */
export async function writeExport(folder: string, content: ExportContent, disk: Disk = fs): Promise<string> {
  const name = path.basename(folder);
  const overall = path.join(folder, `${name}.overall_export_metadata`);
  const namespaces = path.join(folder, NAMESPACES);
  await disk.mkdir(namespaces, { recursive: true });
  const kinds = content.documents.length > 0 ? await newFolder(disk, namespaces) : undefined;
  const part = kinds === undefined ? undefined : await writePart(disk, path.join(namespaces, kinds), { name, content });
  for (const changed of [namespaces, folder, path.dirname(folder)]) await syncFolder(disk, changed);
  await writeFile(disk, `${overall}.new`, logOf([Buffer.from(LAYOUT_VERSION), writeOverall(part)]));
  await disk.rename(`${overall}.new`, overall);
  await syncFolder(disk, folder);
  for (const other of await disk.readdir(namespaces)) {
    if (other !== kinds) await disk.rm(path.join(namespaces, other), { recursive: true, force: true });
  }
  return overall;
}

/** The usual name is taken where an older export, or what is left of a failed one, has it. */
async function newFolder(disk: Disk, parent: string): Promise<string> {
  try {
    await disk.mkdir(path.join(parent, KINDS));
    return KINDS;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const other = `${KINDS}_${randomUUID()}`;
    await disk.mkdir(path.join(parent, other));
    return other;
  }
}

async function writePart(
  disk: Disk,
  folder: string,
  { name, content }: { name: string; content: ExportContent },
): Promise<ExportPart> {
  const { documents, time } = content;
  const bytes = await writeFile(disk, path.join(folder, OUTPUT), logOf(entitiesOf(documents)));
  await writeFile(disk, path.join(folder, FILE_LIST), [writeFileList(name, OUTPUT, { start: time, end: time })]);
  await syncFolder(disk, folder);
  return { path: `${NAMESPACES}/${path.basename(folder)}/${FILE_LIST}`, documents: documents.length, bytes };
}

function* entitiesOf(documents: readonly StoredDocument[]): Generator<Uint8Array> {
  for (const document of documents) yield writeEntity(document);
}

function* logOf(records: Iterable<Uint8Array>): Generator<Uint8Array> {
  const log = new LogWriter();
  for (const record of records) yield* log.append(record);
}
