import type { Database } from '../database.ts';
import { idOf } from '../paths.ts';
import type { StoredDocument } from '../store/document.ts';
import type { ExportedDocument } from './entity-reader.ts';

/**
 * Makes a database hold those documents of an export that are for a database of its id, whatever their project, and
 * nothing else, without any event. References stay as they are.
 */
export function importDocuments(database: Database, documents: readonly ExportedDocument[]): void {
  const id = idOf(database.name);
  const now = database.readTime();
  const stored: StoredDocument[] = [];
  for (const document of documents) {
    if (document.database === id) stored.push(storedDocument(document, database, now));
  }
  database.restore(stored);
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
