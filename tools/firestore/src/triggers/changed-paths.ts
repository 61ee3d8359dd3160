import type { StoredDocument } from '../store/document.ts';
import { identicalValues } from '../values/compare.ts';
import { type FieldPath, formatFieldPath } from '../values/field-path.ts';
import type { Fields } from '../values/value.ts';

/** The innermost fields in which two versions of a document differ. */
export const changedPaths = (before: StoredDocument, after: StoredDocument): string[] =>
  differences(before.fields, after.fields, []).map(formatFieldPath);

function differences(before: Fields, after: Fields, above: FieldPath): FieldPath[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const old = before.get(name);
    const next = after.get(name);
    const path = [...above, name];
    if (old && next && identicalValues(old, next)) return [];
    if (old?.kind !== 'map' || next?.kind !== 'map') return [path];
    return differences(old.fields, next.fields, path);
  });
}
