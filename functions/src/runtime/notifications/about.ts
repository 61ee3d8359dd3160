import { CorruptDocumentError } from '../../adapters/firestore/shared/documents.ts';
import type { DocumentChange, DocumentHandler } from '../document-trigger.ts';
import { reportCorrupt } from '../shared/wiring.ts';

interface Documents<T> {
  parse(snapshot: NonNullable<DocumentChange['after']>): T | undefined;
}
interface Parsed<T> {
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T;
  readonly at: number;
}

/** Does something about each change after which there is a document; one that cannot be read is reported and left. */
export function about<T>(documents: Documents<T>, work: (change: Parsed<T>) => Promise<void>): DocumentHandler {
  return async ({ id, before, after, at }) => {
    const parsed = await readable(() => ({
      before: before && documents.parse(before),
      after: after && documents.parse(after),
    }));
    if (parsed?.after !== undefined) await work({ id, before: parsed.before, after: parsed.after, at });
  };
}

/** Undefined for what no repetition makes readable. */
export async function readable<T>(read: () => T): Promise<T | undefined> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CorruptDocumentError)) throw error;
    await reportCorrupt(error);
    return undefined;
  }
}
