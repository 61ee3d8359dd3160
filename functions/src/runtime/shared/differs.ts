import type { DocumentChange } from '../document-trigger.ts';

/** Whether any of these fields has changed; of a document that comes or goes, all have that it has. */
export function differs(
  { before, after }: Pick<DocumentChange, 'before' | 'after'>,
  fields: readonly string[],
): boolean {
  return fields.some((name) => JSON.stringify(before?.get(name)) !== JSON.stringify(after?.get(name)));
}
