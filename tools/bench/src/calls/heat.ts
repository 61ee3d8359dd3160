/** Firestore takes about one write a second of one document for long; so long is a minute. */
const WINDOW_MS = 60_000;

/** How often each document is written. */
export class Heat {
  readonly #instants = new Map<string, number[]>();

  /** Documents were written at the virtual instant. */
  note(paths: readonly string[], at: number): void {
    for (const path of paths) {
      const instants = this.#instants.get(path);
      if (instants) instants.push(at);
      else this.#instants.set(path, [at]);
    }
  }

  /** The document with the most writes within one minute. */
  hottest(): { readonly path: string; readonly writes: number } {
    let hottest = { path: 'none', writes: 0 };
    for (const [path, instants] of this.#instants) {
      const writes = mostWithin(instants);
      if (writes > hottest.writes) hottest = { path, writes };
    }
    return hottest;
  }
}

function mostWithin(instants: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [last, at] of instants.entries()) {
    while (at - (instants[first] ?? at) >= WINDOW_MS) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
