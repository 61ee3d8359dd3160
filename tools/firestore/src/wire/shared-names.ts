const MOST = 10_000;
const LONGEST = 64;

const names = new Map<string, string>();

/** One string for all fields of a name: documents of a collection repeat the same few. */
export function sharedName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (name.length > LONGEST) return name;
  if (names.size >= MOST) names.clear();
  names.set(name, name);
  return name;
}
