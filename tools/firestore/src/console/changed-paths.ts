import type { ChangesMessage } from './protocol.ts';

const MOST = 200;

/** Gathers the paths of changed documents until somebody takes them. */
export class ChangedPaths {
  #paths = new Set<string>();
  #more = false;

  add(paths: Iterable<string>): void {
    for (const path of paths) {
      if (this.#paths.size < MOST) this.#paths.add(path);
      else this.#more ||= !this.#paths.has(path);
    }
  }

  /** What came since it was last asked; undefined when nothing did. */
  take(): ChangesMessage | undefined {
    if (this.#paths.size === 0) return undefined;
    const message = { paths: [...this.#paths], more: this.#more };
    this.#paths = new Set();
    this.#more = false;
    return message;
  }
}
