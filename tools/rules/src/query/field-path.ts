const SEGMENT = /`((?:\\[^]|[^`\\])*)`|([^.`]+)/g;

/** `address.city` as its keys; a key in backquotes may hold anything. */
export function parseFieldPath(field: string): readonly string[] {
  return Array.from(
    field.matchAll(SEGMENT),
    ([, quoted, plain]) => plain ?? (quoted ?? '').replaceAll(/\\([^])/g, '$1'),
  );
}
