import type { RulesDocument } from '@sos/rules/access-request';
import { databaseOf } from '../paths.ts';
import type { StoredDocument } from '../store/document.ts';
import { DOCUMENT } from '../wire/document-codec.ts';

const known = new WeakMap<StoredDocument, RulesDocument>();

/** `/databases/(default)/documents/users/u1`. */
export const rulesPath = (database: string, path: string) =>
  `/databases/${database.slice(database.lastIndexOf('/') + 1)}/documents/${path}`;

/** The path within the database of a path in rules. */
export const storePath = (path: string) => /^\/databases\/[^/]+\/documents\/(.+)$/.exec(path)?.[1];

export function rulesDocument(document: StoredDocument): RulesDocument {
  const made = known.get(document);
  if (made) return made;
  const { fields } = DOCUMENT.toJson(document) as { fields: RulesDocument['fields'] };
  const result = { path: rulesPath(databaseOf(document.name), document.path), fields };
  known.set(document, result);
  return result;
}
