import type { Database } from '../database.ts';
import { idOf } from '../paths.ts';
import type { StoredDocument } from '../store/document.ts';
import type { ExportedDocument } from './entity-reader.ts';

/**
 * Makes a database that nobody uses yet hold the documents that an export has for it: those of its id, whatever their
 * project. References stay as they are, and so do the times where the export has them.
 */
export function seedDatabase(database: Database, documents: readonly ExportedDocument[]): void {
  const now = database.readTime();
  database.restore(documentsFor(database, documents).map((document) => storedDocument(document, database, now)));
}

/** Replaces what a database holds by what an export has for it, written now. */
export function importDocuments(database: Database, documents: readonly ExportedDocument[]): void {
  database.replaceAll(new Map(documentsFor(database, documents).map(({ path, fields }) => [path, fields])));
}

function documentsFor({ name }: Database, documents: readonly ExportedDocument[]): ExportedDocument[] {
  const id = idOf(name);
  return documents.filter(({ database }) => database === id);
}

function storedDocument({ path, fields, ...times }: ExportedDocument, database: Database, now: bigint): StoredDocument {
  const createTime = notAfter(now, times.createTime);
  return {
    name: database.documentName(path),
    path,
    fields,
    createTime,
    updateTime: notAfter(now, times.updateTime),
  };
}

/** Later changes must get later times, even where the clock is behind that of the export. */
function notAfter(now: bigint, time: bigint | undefined): bigint {
  return time !== undefined && time < now ? time : now;
}
