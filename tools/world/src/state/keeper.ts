import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The world's state, each part in the form of its own server. */
export interface Kept {
  /** The virtual instant. */
  readonly now: number;
  readonly firestore: string;
  readonly tasks: string;
  readonly stripe: string;
  /** Absent where a release without PayPal left it. */
  readonly paypal?: string;
  /** Absent where a release without Telegram left it. */
  readonly telegram?: string;
  /** Of the Auth emulator; null when there was none. */
  readonly accounts: string | null;
}

const KEEP_EVERY_MS = 3_000;

/** Keeps the world in one file of a folder, so that whatever stops it leaves a state that was whole. */
export class Keeper {
  readonly #file: string | null;
  #last = '';

  constructor(folder: string | null) {
    this.#file = folder === null ? null : path.join(folder, 'world.json');
  }

  /** What was kept last; undefined when nothing was. Rejects in words when it cannot be read. */
  async load(): Promise<Kept | undefined> {
    const text = this.#file === null ? undefined : await readFile(this.#file, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as Kept;
    } catch (cause) {
      throw new Error(`${this.#file} cannot be read: start over with "npm start -- --fresh".`, { cause });
    }
  }

  /** Keeps the state every few seconds when it has changed; the returned function keeps it a last time and stops. */
  follow(state: () => Promise<Kept>): () => Promise<void> {
    if (this.#file === null) return () => Promise.resolve();
    let keeping = Promise.resolve();
    const keep = (always: boolean) => {
      keeping = keeping.then(async () => this.#keep(await state(), always)).catch(warn);
      return keeping;
    };
    const timer = setInterval(() => void keep(false), KEEP_EVERY_MS);
    return () => {
      clearInterval(timer);
      return keep(true);
    };
  }

  /** Time alone is no change. */
  async #keep(state: Kept, always: boolean): Promise<void> {
    const text = JSON.stringify({ ...state, now: 0 });
    if (this.#file === null || (text === this.#last && !always)) return;
    await mkdir(path.dirname(this.#file), { recursive: true });
    // Flushed, lest a crash of the machine leaves the new name with nothing behind it.
    await writeFile(`${this.#file}.new`, JSON.stringify(state), { flush: true });
    await rename(`${this.#file}.new`, this.#file);
    this.#last = text;
  }
}

function warn(error: unknown): void {
  process.emitWarning(`The world's state could not be kept: ${String(error)}`);
}
