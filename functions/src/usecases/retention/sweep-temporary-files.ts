import type { Clock, Log } from '../shared/ports.ts';
import type { TemporaryFiles } from './ports.ts';

export interface SweepFilesNeeds {
  readonly files: TemporaryFiles;
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 200;

/** Deletes the files under a beginning that are older than so many ms, page by page. Throws VendorUnavailableError. */
export function makeSweepFiles({ files, clock, log }: SweepFilesNeeds, prefix: string, age: number) {
  return async (): Promise<void> => {
    const before = clock.now() - age;
    let removed = 0;
    let token: string | null = null;
    do {
      const page = await files.list({ prefix, token, limit: PAGE });
      const old = page.files.filter(({ createdAt }) => createdAt < before);
      for (const { path } of old) await files.remove(path);
      removed += old.length;
      token = page.next;
    } while (token !== null);
    log.info('old_files_removed', { prefix, removed });
  };
}
