import { isDeepStrictEqual } from 'node:util';

/**
 * The top-level fields that differ, each whole, with whatever fields of another release it carries. Written alone, they
 * leave untouched what this release does not know.
 */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const known: Partial<T> = before;
  const changed = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(value, known[name as keyof T]));
  return Object.fromEntries(changed) as Partial<T>;
}
