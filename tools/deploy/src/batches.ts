/** A function as a deployment names it. */
export interface Deployed {
  /** A region of the platform's, or the assistant. */
  readonly codebase: string;
  readonly name: string;
  /** Differs as soon as its code, its declaration or its settings do. */
  readonly fingerprint: string;
}

export const keyOf = ({ codebase, name }: Pick<Deployed, 'codebase' | 'name'>): string => `${codebase}/${name}`;

export interface Batch {
  readonly codebase: string;
  readonly functions: readonly Deployed[];
}

export interface Wish {
  /** One after the other: an older release works beside a newer one meanwhile. */
  readonly codebases: readonly string[];
  readonly size: number;
  /** The function that goes alone and first in each codebase, and is asked whether it answers. */
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

/** In the order of the codebases, the canary first, the others by name. Throws for a codebase without a place in the order. */
export function batchesOf(functions: readonly Deployed[], { codebases, size, canary }: Wish): Batch[] {
  const lost = functions.find(({ codebase }) => !codebases.includes(codebase));
  if (lost) throw new Error(`${lost.codebase} has no place in the order: ${codebases.join(', ')}`);
  return codebases.flatMap((codebase) => {
    const own = functions
      .filter((each) => each.codebase === codebase)
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const first = own.filter(({ name }) => name === canary);
    const others = own.filter(({ name }) => name !== canary);
    return [first, ...chunks(others, size)]
      .filter((each) => each.length > 0)
      .map((each) => ({ codebase, functions: each }));
  });
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
