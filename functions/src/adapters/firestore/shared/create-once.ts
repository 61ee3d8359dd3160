import type { DocumentReference, Timestamp } from 'firebase-admin/firestore';
import { isAlreadyThere } from './optimistic.ts';

/** Creates the document without reading it first, and says its version; undefined when it is there already. */
export async function createOnce(
  ref: DocumentReference,
  data: Record<string, unknown>,
): Promise<Timestamp | undefined> {
  try {
    return (await ref.create(data)).writeTime;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    return undefined;
  }
}
