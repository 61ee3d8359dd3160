/** One figure that differs, by the names that lead to it; null where there is none. */
export interface Difference {
  readonly path: string;
  readonly before: Leaf;
  readonly after: Leaf;
}
type Leaf = string | number | boolean | null;

/** The figures that differ between two values, in the order of their names. */
export function differences(before: object, after: object): Difference[] {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return paths.flatMap((path) => {
    const pair = { before: old.get(path) ?? null, after: fresh.get(path) ?? null };
    return pair.before === pair.after ? [] : [{ path, ...pair }];
  });
}

function leavesOf(value: object, names: readonly string[] = []): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [name, each] of Object.entries(value) as [string, unknown][]) {
    const path = [...names, name];
    if (typeof each === 'object' && each !== null) for (const leaf of leavesOf(each, path)) leaves.set(...leaf);
    else if (isLeaf(each)) leaves.set(path.join('.'), each);
  }
  return leaves;
}

function isLeaf(value: unknown): value is Leaf {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
