import type { Database } from '../database.ts';
import { writeExport } from './write-export.ts';

/** Writes exports one after another, since two into the same folder would clear each other's files away. */
export class Exporter {
  #last: Promise<unknown> = Promise.resolve();

  /** Writes the databases as they are now into the folder, and gives the path of the overall metadata. */
  write(databases: readonly Database[], folder: string): Promise<string> {
    const documents = databases.flatMap(({ store }) => [...store.all()]);
    const time = databases[0]?.readTime() ?? 0n;
    const written = this.#last.then(() => writeExport(folder, { documents, time }));
    this.#last = written.catch(() => undefined);
    return written;
  }
}
