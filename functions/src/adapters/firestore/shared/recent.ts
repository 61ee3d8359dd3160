/** More calls than one instance ever has under way. */
const MOST = 2000;

/** What an instance remembers by name: so many, of which the one goes first that nobody has looked for or told of for longest. */
export class Recent<T> {
  readonly #known = new Map<string, T>();
  readonly #most: number;

  constructor(most = MOST) {
    this.#most = most;
  }

  get(name: string): T | undefined {
    const value = this.#known.get(name);
    if (value !== undefined) this.#keep(name, value);
    return value;
  }

  set(name: string, value: T): void {
    this.#keep(name, value);
    const [eldest] = this.#known.keys();
    if (this.#known.size > this.#most && eldest !== undefined) this.#known.delete(eldest);
  }

  delete(name: string): void {
    this.#known.delete(name);
  }

  #keep(name: string, value: T): void {
    this.#known.delete(name);
    this.#known.set(name, value);
  }
}
