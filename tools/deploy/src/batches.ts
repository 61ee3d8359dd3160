/** A function as a deployment names it: its region is its codebase too. */
export interface Deployed {
  readonly region: string;
  readonly name: string;
  /** Differs as soon as its code, its declaration or its settings do. */
  readonly fingerprint: string;
}

export const keyOf = ({ region, name }: Pick<Deployed, 'region' | 'name'>): string => `${region}/${name}`;

export interface Batch {
  readonly region: string;
  readonly functions: readonly Deployed[];
}

export interface Wish {
  /** One after the other: an older release works beside a newer one meanwhile. */
  readonly regions: readonly string[];
  readonly size: number;
  /** The function that goes alone and first in each region, and is asked whether it answers. */
  readonly canary: string;
}

/** What has to be sent: whatever is not deployed as it is now. */
export function changedSince(
  deployed: Readonly<Record<string, string>>,
  functions: readonly Deployed[],
): readonly Deployed[] {
  return functions.filter((each) => deployed[keyOf(each)] !== each.fingerprint);
}

/** What is deployed and no longer in the code. */
export function goneSince(deployed: Readonly<Record<string, string>>, functions: readonly Deployed[]): string[] {
  const known = new Set(functions.map(keyOf));
  return Object.keys(deployed)
    .filter((key) => !known.has(key))
    .toSorted();
}

/** In the order of the regions, the canary first, the others by name. Throws for a region without a place in the order. */
export function batchesOf(functions: readonly Deployed[], { regions, size, canary }: Wish): Batch[] {
  const lost = functions.find(({ region }) => !regions.includes(region));
  if (lost) throw new Error(`${lost.region} has no place in the order: ${regions.join(', ')}`);
  return regions.flatMap((region) => {
    const own = functions
      .filter((each) => each.region === region)
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const first = own.filter(({ name }) => name === canary);
    const others = own.filter(({ name }) => name !== canary);
    return [first, ...chunks(others, size)]
      .filter((each) => each.length > 0)
      .map((each) => ({ region, functions: each }));
  });
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
