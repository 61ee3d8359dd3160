import type { DocumentReference } from 'firebase-admin/firestore';
import { isAlreadyThere } from './optimistic.ts';

/** Creates the document without reading it first; false when it is there already. */
export async function createOnce(ref: DocumentReference, data: Record<string, unknown>): Promise<boolean> {
  try {
    await ref.create(data);
    return true;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    return false;
  }
}
