import type { Clock, Log } from '../shared/ports.ts';
import type { BackupFiles, SignIns } from './ports.ts';
import { fileOf, manifestOf } from './places.ts';

export interface BackUpNeeds {
  readonly signIns: Pick<SignIns, 'page'>;
  readonly files: Pick<BackupFiles, 'write'>;
  /** Other places that hold the same, in another region. */
  readonly copies: readonly Pick<BackupFiles, 'write'>[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Writes everybody who can sign in into every place, page by page, and last, in our own place after the others, what says
 * that all of it is there; without that there is no back-up of the day, and the next run of the day begins anew. Throws
 * VendorUnavailableError.
 */
export function makeBackUpSignIns({ signIns, files, copies, clock, log }: BackUpNeeds) {
  return async (): Promise<void> => {
    const madeAt = clock.now();
    const day = new Date(madeAt).toISOString().slice(0, 10);
    const write = async (name: string, bytes: Uint8Array) => {
      for (const place of [...copies, files]) await place.write(name, bytes);
    };
    const names: string[] = [];
    let accounts = 0;
    let token: string | null = null;
    do {
      const page = await signIns.page(token);
      const name = fileOf(day, names.length);
      await write(name, lines(page.signIns));
      names.push(name);
      accounts += page.signIns.length;
      token = page.next;
    } while (token !== null);
    await write(manifestOf(day), bytesOf(JSON.stringify({ files: names, accounts, madeAt })));
    log.info('sign_ins_backed_up', { accounts, files: names.length });
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const lines = (all: readonly object[]) => bytesOf(all.map((each) => `${JSON.stringify(each)}\n`).join(''));
