import { type DatabaseNames, idOf, isDocumentPath, parentOf } from '../shared/database.ts';
import type { Documents } from './documents-api.ts';

const BATCH = 300;
const NUL = '\u0000';

interface Below {
  readonly parent: string;
  readonly query: Record<string, unknown>;
}

/** Asks for all documents below a document, or in a collection and below its documents. */
function below(path: string, names: DatabaseNames): Below {
  const from = [{ allDescendants: true }];
  if (isDocumentPath(path)) return { parent: names.full(path), query: { from } };
  const parent = names.full(parentOf(path));
  const edge = (end: string) => ({ referenceValue: `${parent}/${idOf(path)}${end}/${NUL}` });
  const compare = (op: string, value: unknown) => ({ fieldFilter: { field: { fieldPath: '__name__' }, op, value } });
  const filters = [compare('GREATER_THAN_OR_EQUAL', edge('')), compare('LESS_THAN', edge(NUL))];
  return { parent, query: { from, where: { compositeFilter: { op: 'AND', filters } } } };
}

/** How many documents would be deleted besides the one at the path itself. */
export function countBelow(documents: Documents, path: string): Promise<number> {
  const { parent, query } = below(path, documents.names);
  return documents.countQuery(parent, query);
}

/** Deletes what lies below, batch by batch, and the document at the path last. `onProgress` hears how many are gone. */
export async function deleteTree(
  documents: Documents,
  path: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (gone: number) => void },
): Promise<void> {
  const { parent, query } = below(path, documents.names);
  let gone = 0;
  while (!signal.aborted) {
    const names = await documents.namesOf(parent, query, BATCH);
    if (names.length === 0) break;
    await documents.deleteAll(names);
    gone += names.length;
    onProgress(gone);
  }
  if (!signal.aborted && isDocumentPath(path)) await documents.deleteAll([documents.names.full(path)]);
}
