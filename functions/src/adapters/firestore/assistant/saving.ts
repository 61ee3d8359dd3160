import type { DocumentReference } from 'firebase-admin/firestore';
import type { Documents } from '../shared/documents.ts';
import type { Desk } from '../shared/optimistic.ts';

export async function readOne<T>(
  desk: Desk,
  documents: Pick<Documents<T, never>, 'parse'>,
  ref: DocumentReference,
): Promise<T | undefined> {
  const [snapshot] = await desk.read(ref);
  return snapshot && documents.parse(snapshot);
}

export interface Saved<T> {
  readonly documents: Pick<Documents<T, never>, 'create' | 'update'>;
  readonly ref: DocumentReference;
}

/** Writes what differs; nothing where nothing was decided. */
export function save<T extends object>(
  desk: Desk,
  { documents, ref }: Saved<T>,
  { before, after }: { readonly before: T | undefined; readonly after: T | undefined },
): void {
  if (!after || after === before) return;
  if (before) documents.update(desk, ref, { before, after });
  else documents.create(desk, ref, after);
}
