import type { RetainedName, RetentionRun } from '@sos/contracts/retention';
import type {
  Archive,
  ExpiredDocument,
  ExpiredDocuments,
  RetentionRuns,
  TemporaryFile,
  TemporaryFiles,
} from '../retention/ports.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';

interface Kept {
  readonly name: RetainedName;
  readonly document: ExpiredDocument;
  readonly since: number | null;
  readonly writtenAt: number;
}

/** Documents with the instant from which their time is counted. */
export class MemoryExpired implements ExpiredDocuments {
  readonly byPath = new Map<string, Kept>();
  readonly #clock: Clock;
  #versions = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  put(name: RetainedName, path: string, since: number | null): void {
    this.#versions += 1;
    const document = { path, version: String(this.#versions), fields: { since } };
    this.byPath.set(path, { name, document, since, writtenAt: this.#clock.now() });
  }

  async page(...[name, { before, after, limit }]: Parameters<ExpiredDocuments['page']>) {
    const due = [...this.byPath.values()]
      .filter((kept) => kept.name === name && kept.since !== null && kept.since < before)
      .map((kept) => ({ ...kept, place: `${String(kept.since).padStart(16, '0')} ${kept.document.path}` }))
      .toSorted((one, other) => (one.place < other.place ? -1 : 1))
      .filter(({ place }) => after === null || place > after)
      .slice(0, limit);
    const documents = due.filter(({ writtenAt }) => writtenAt < before).map(({ document }) => document);
    return { documents, next: due.length < limit ? null : (due.at(-1)?.place ?? null) };
  }

  async remove(documents: readonly ExpiredDocument[]): Promise<number> {
    const unchanged = documents.filter(({ path, version }) => this.byPath.get(path)?.document.version === version);
    for (const { path } of unchanged) this.byPath.delete(path);
    return unchanged.length;
  }
}

export class MemoryRetentionRuns implements RetentionRuns {
  readonly bySchedule = new Map<string, RetentionRun>();

  async read(schedule: string): Promise<RetentionRun | undefined> {
    return this.bySchedule.get(schedule);
  }

  async write(schedule: string, run: RetentionRun): Promise<void> {
    this.bySchedule.set(schedule, run);
  }
}

/** A bucket. */
export class MemoryBucket implements Archive, TemporaryFiles {
  readonly files = new Map<
    string,
    { readonly bytes: Uint8Array; readonly createdAt: number; readonly version: string }
  >();
  down = false;
  readonly #clock: Clock;
  #versions = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#reach();
    this.#versions += 1;
    this.files.set(path, { bytes, createdAt: this.#clock.now(), version: String(this.#versions) });
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    this.#reach();
    return this.files.get(path)?.bytes;
  }

  async list({ prefix, token, limit }: Parameters<TemporaryFiles['list']>[0]) {
    this.#reach();
    const paths = [...this.files.keys()].filter((path) => path.startsWith(prefix)).toSorted();
    const behind = paths.filter((path) => token === null || path > token).slice(0, limit);
    const files = behind.map((path): TemporaryFile => {
      const { createdAt = 0, version = '' } = this.files.get(path) ?? {};
      return { path, createdAt, version };
    });
    return { files, next: behind.length < limit ? null : (behind.at(-1) ?? null) };
  }

  async remove(path: string): Promise<void> {
    this.#reach();
    this.files.delete(path);
  }

  async removeListed({ path, version }: Pick<TemporaryFile, 'path' | 'version'>): Promise<void> {
    this.#reach();
    if (this.files.get(path)?.version === version) this.files.delete(path);
  }

  #reach(): void {
    if (this.down) throw new VendorUnavailableError('the files are out of reach', { certain: false });
  }
}
