import { isDeepStrictEqual } from 'node:util';
import { isPlain } from '@sos/contracts/schema-parts';

/** One field of a document, by the names that lead to it. */
export interface ChangedField {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * The fields that differ, each as deep in its maps as it can be named. Written alone, they leave untouched what this
 * release does not know: the SDK would round a 64-bit integer and move a reference into its own project.
 * A list is one field and is written whole, so that what a newer release put into its items is carried only as far as
 * the SDK can carry it. A field that `after` lacks stays.
 */
export function changedFields(before: object, after: object): ChangedField[] {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([name, value]: [string, unknown]) => changeOf(name, known.get(name), value));
}

function changeOf(name: string, before: unknown, after: unknown): ChangedField[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isPlain(before) || !isPlain(after)) return [{ path: [name], value: after }];
  return changedFields(before, after).map(({ path, value }) => ({ path: [name, ...path], value }));
}
