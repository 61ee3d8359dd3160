import { factsEntrySchema, liveEntrySchema } from '@sos/contracts/search';
import { paths } from '@sos/contracts/paths';
import { isPlain } from '@sos/contracts/schema-parts';
import { arranged, type Catalogue, listed, type Listed } from '@sos/domain/search/catalogue';
import type { Live } from '@sos/domain/search/person';
import type { QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { ZodType } from 'zod';
import type { Directory } from '../../../usecases/search/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { CorruptDocumentError, type ReportCorrupt } from '../shared/documents.ts';
import { partOf, unpack } from './search-shards.ts';

/** How long an instance goes on with what it has heard, in ms. */
const FRESH_FOR = 1_000;

type Shards<T> = Map<string, ReadonlyMap<string, T>>;

/**
 * Everybody who may be found, in the memory of an instance. It reads all shards once, then those that have changed. What
 * cannot be read is reported and leaves what was known before.
 */
export function makeDirectory(clock: Clock, report: ReportCorrupt): Directory {
  const memory = new Memory(report);
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<Catalogue> | undefined;
  return {
    catalogue: () => {
      if (!reading || clock.now() - readAt > FRESH_FOR) {
        readAt = clock.now();
        const read = memory.read();
        read.catch(() => (reading = undefined));
        reading = read;
      }
      return reading;
    },
  };
}

class Memory {
  readonly #report: ReportCorrupt;
  readonly #people: Shards<Listed> = new Map();
  readonly #live: Shards<Live> = new Map();
  #changedAt: Timestamp | undefined;
  #catalogue: Catalogue = { people: [], liveOf: () => undefined };

  constructor(report: ReportCorrupt) {
    this.#report = report;
  }

  async read(): Promise<Catalogue> {
    const all = db().collection(paths.searchShards()).orderBy('changedAt');
    const { docs } = await (this.#changedAt ? all.startAfter(this.#changedAt) : all).get();
    for (const snapshot of docs) await this.#take(snapshot);
    this.#changedAt = (docs.at(-1)?.get('changedAt') as Timestamp | undefined) ?? this.#changedAt;
    const parts = new Set(docs.map(({ id }) => partOf(id)));
    if (parts.has('facts')) this.#arrange();
    if (parts.has('live')) this.#merge();
    return this.#catalogue;
  }

  #arrange(): void {
    const people = arranged([...this.#people.values()].flatMap((shard) => [...shard.values()]));
    this.#catalogue = { ...this.#catalogue, people };
  }

  #merge(): void {
    const live = new Map([...this.#live.values()].flatMap((shard) => [...shard]));
    this.#catalogue = { ...this.#catalogue, liveOf: (id) => live.get(id) };
  }

  /** What cannot be read leaves what was known. */
  async #take(snapshot: QueryDocumentSnapshot): Promise<void> {
    const part = partOf(snapshot.id);
    try {
      if (part === 'facts') {
        const facts = await this.#entries(snapshot, factsEntrySchema);
        this.#people.set(snapshot.id, new Map(facts.map(([id, entry]) => [id, listed(id, entry)])));
      }
      if (part === 'live') this.#live.set(snapshot.id, new Map(await this.#entries(snapshot, liveEntrySchema)));
    } catch (error) {
      if (!(error instanceof CorruptDocumentError)) throw error;
      await this.#report(error);
    }
  }

  /** Of those who can be found; an entry that does not fit is reported and left out. */
  async #entries<T>(snapshot: QueryDocumentSnapshot, schema: ZodType<T>): Promise<[string, T][]> {
    const entries: [string, T][] = [];
    for (const [id, entry] of Object.entries(unpack(snapshot))) {
      if (isPlain(entry) && entry['isGone'] === true) continue;
      const parsed = schema.safeParse(entry);
      if (parsed.success) entries.push([id, parsed.data]);
      else await this.#report(new CorruptDocumentError(`${snapshot.ref.path}/${id}`, parsed.error));
    }
    return entries;
  }
}
