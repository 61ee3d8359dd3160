import type { Engine } from './engine.ts';
import { documentPath } from './paths.ts';
import type { StoredDocument } from './store/document.ts';
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

function storedDocument(json: unknown): StoredDocument {
  const document = documentFromJson(json);
  return { ...document, path: documentPath(document.name) };
}
