import { open } from 'node:fs/promises';
import path from 'node:path';
import { invalid } from '../errors.ts';
import { type ExportedDocument, readEntity } from './entity-reader.ts';
import { BLOCK_BYTES } from './log-format.ts';
import { DamagedLogError, LogReader, type LogRecord } from './log-reader.ts';
import { type ExportPart, LAYOUT_VERSION, readFileList, readOverall } from './metadata.ts';

const BLOCKS_AT_ONCE = 32;

/**
 * Reads all documents of an export, of this server or of the official emulator or of production, given its
 * `.overall_export_metadata` file. Throws INVALID_ARGUMENT with file and place when anything in it is missing or damaged.
 */
export async function readExport(overall: string): Promise<ExportedDocument[]> {
  const documents: ExportedDocument[] = [];
  for (const part of await readParts(overall)) {
    const list = path.resolve(path.dirname(overall), part.path);
    const before = documents.length;
    for (const file of await readFiles(list)) await readDocuments(path.resolve(path.dirname(list), file), documents);
    const found = documents.length - before;
    if (found < part.documents)
      throw invalid(`${list} lists files with ${found} documents where ${part.documents} were written.`);
  }
  return documents;
}

async function readParts(overall: string): Promise<ExportPart[]> {
  const records: LogRecord[] = [];
  await readLog(overall, (record) => records.push(record));
  const [version, parts] = records;
  if (!parts || Buffer.from(version?.bytes ?? []).toString() !== LAYOUT_VERSION)
    throw invalid(`${overall} is not the metadata of an export that can be read.`);
  return understand(overall, parts.offset, () => readOverall(parts.bytes));
}

async function readFiles(list: string): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of blocksOf(list)) chunks.push(chunk);
  return understand(list, 0, () => readFileList(Buffer.concat(chunks)));
}

function readDocuments(file: string, into: ExportedDocument[]): Promise<void> {
  return readLog(file, ({ bytes, offset }) => into.push(understand(file, offset, () => readEntity(bytes))));
}

async function readLog(file: string, take: (record: LogRecord) => void): Promise<void> {
  const reader = new LogReader();
  try {
    for await (const block of blocksOf(file)) for (const record of reader.read(block)) take(record);
    reader.end();
  } catch (error) {
    throw error instanceof DamagedLogError ? damaged(file, error.offset, error) : error;
  }
}

function understand<T>(file: string, offset: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw damaged(file, offset, error);
  }
}

function damaged(file: string, offset: number, cause: unknown) {
  return invalid(`${file} is damaged at byte ${offset}: ${cause instanceof Error ? cause.message : String(cause)}.`);
}

/** The file's blocks, each of 32 KB but the last. */
async function* blocksOf(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file).catch(() => {
    throw invalid(`${file} cannot be read.`);
  });
  try {
    for (let chunk = await fill(handle); chunk.length > 0; chunk = await fill(handle)) {
      for (let at = 0; at < chunk.length; at += BLOCK_BYTES) yield chunk.subarray(at, at + BLOCK_BYTES);
    }
  } finally {
    await handle.close();
  }
}

/** The next bytes of the file, as many as asked for unless it ends. */
async function fill(handle: Awaited<ReturnType<typeof open>>): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(BLOCKS_AT_ONCE * BLOCK_BYTES);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
