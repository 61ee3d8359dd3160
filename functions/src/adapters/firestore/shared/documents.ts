import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { ZodType } from 'zod';
import { fromStored } from './instants.ts';

/** A stored document that does not have the shape it must have. */
export class CorruptDocumentError extends Error {
  override readonly name = 'CorruptDocumentError';
}

/** The document in its schema's shape; undefined when it is missing. Throws CorruptDocumentError. */
export function parseDocument<T>(schema: ZodType<T>, snapshot: DocumentSnapshot): T | undefined {
  if (!snapshot.exists) return undefined;
  const parsed = schema.safeParse(fromStored(snapshot.data()));
  if (!parsed.success) throw new CorruptDocumentError(`${snapshot.ref.path}: ${parsed.error.message}`);
  return parsed.data;
}
