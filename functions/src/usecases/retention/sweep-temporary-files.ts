import type { Clock, Log } from '../shared/ports.ts';
import type { TemporaryFiles } from './ports.ts';

export interface SweepFilesNeeds {
  readonly files: TemporaryFiles;
  readonly clock: Clock;
  readonly log: Log;
  /** Hears of each file before it goes. One of which it rejects stays, the others go, and the sweep rejects in the end. */
  readonly onRemove?: (path: string) => Promise<void>;
}

const PAGE = 200;

/** Deletes the files under a beginning that are older than so many ms, page by page. Throws VendorUnavailableError. */
export function makeSweepFiles({ files, clock, log, onRemove }: SweepFilesNeeds, prefix: string, age: number) {
  const hear = async (path: string) => onRemove?.(path).catch(toError);
  return async (): Promise<void> => {
    const failures: Error[] = [];
    const before = clock.now() - age;
    let removed = 0;
    let token: string | null = null;
    do {
      const page = await files.list({ prefix, token, limit: PAGE });
      const old = page.files.filter(({ createdAt }) => createdAt < before);
      for (const file of old) {
        const heard = await hear(file.path);
        if (heard instanceof Error) failures.push(heard);
        else await files.removeListed(file);
      }
      removed += old.length;
      token = page.next;
    } while (token !== null);
    const stayed = failures.length;
    log.info('old_files_removed', { prefix, removed: removed - stayed, stayed });
    if (failures[0]) throw failures[0];
  };
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
