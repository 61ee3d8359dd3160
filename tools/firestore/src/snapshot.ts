import type { Engine } from './engine.ts';
import { documentPath } from './paths.ts';
import type { Document, StoredDocument } from './store/document.ts';
import { DOCUMENT, documentFromJson } from './wire/document-codec.ts';

/** All documents of all databases as JSON text. */
export function takeSnapshot(engine: Engine): string {
  const databases = Array.from(engine.databases(), ({ name, store }) => [
    name,
    Array.from(store.all(), (document) => DOCUMENT.toJson(document)),
  ]);
  return JSON.stringify(Object.fromEntries(databases));
}

/** Replaces all documents by those of a snapshot, without any event. */
export function restoreSnapshot(engine: Engine, json: string): void {
  for (const database of engine.databases()) database.clear();
  for (const [name, documents] of Object.entries(JSON.parse(json) as Record<string, unknown[]>)) {
    engine.database(name).restore(documents.map(storedDocument));
  }
}

/** Adds documents to a database as they are, without any event. */
export function addDocuments(engine: Engine, name: string, documents: Iterable<Document>): void {
  const database = engine.database(name);
  const time = database.readTime();
  const stored = function* (): Generator<StoredDocument> {
    for (const document of documents)
      yield { createTime: time, updateTime: time, ...document, path: documentPath(document.name) };
  };
  database.add(stored());
}

function storedDocument(json: unknown): StoredDocument {
  const document = documentFromJson(json);
  return { ...document, path: documentPath(document.name) };
}
