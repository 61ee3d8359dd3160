import { factsEntrySchema, liveEntrySchema } from '@sos/contracts/search';
import { paths } from '@sos/contracts/paths';
import { isPlain } from '@sos/contracts/schema-parts';
import { type Catalogue, catalogueOf } from '@sos/domain/search/catalogue';
import type { Facts, Live } from '@sos/domain/search/person';
import type { QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { ZodType } from 'zod';
import type { Directory } from '../../../usecases/search/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { CorruptDocumentError, type ReportCorrupt } from '../shared/documents.ts';
import { partOf, shardIdOf, unpack } from './search-shards.ts';

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
  readonly #facts: Shards<Facts> = new Map();
  readonly #live: Shards<Live> = new Map();
  #changedAt: Timestamp | undefined;
  #people: Catalogue['people'] = [];

  constructor(report: ReportCorrupt) {
    this.#report = report;
  }

  async read(): Promise<Catalogue> {
    const all = db().collection(paths.searchShards()).orderBy('changedAt');
    const { docs } = await (this.#changedAt ? all.startAfter(this.#changedAt) : all).get();
    for (const snapshot of docs) await this.#take(snapshot);
    if (docs.some(({ id }) => partOf(id) === 'facts')) this.#people = this.#arranged();
    this.#changedAt = (docs.at(-1)?.get('changedAt') as Timestamp | undefined) ?? this.#changedAt;
    const live = new Map(this.#live);
    return { people: this.#people, liveOf: (id) => live.get(shardIdOf('live', id))?.get(id) };
  }

  async #take(snapshot: QueryDocumentSnapshot): Promise<void> {
    const part = partOf(snapshot.id);
    if (part === 'facts') await this.#keep(snapshot, this.#facts, factsEntrySchema);
    if (part === 'live') await this.#keep(snapshot, this.#live, liveEntrySchema);
  }

  async #keep<T>(snapshot: QueryDocumentSnapshot, shards: Shards<T>, schema: ZodType<T>): Promise<void> {
    const kept = new Map<string, T>();
    try {
      for (const [id, entry] of Object.entries(unpack(snapshot))) {
        if (isPlain(entry) && entry['isGone'] === true) continue;
        const parsed = schema.safeParse(entry);
        if (parsed.success) kept.set(id, parsed.data);
        else await this.#report(new CorruptDocumentError(`${snapshot.ref.path}/${id}`, parsed.error));
      }
    } catch (error) {
      if (!(error instanceof CorruptDocumentError)) throw error;
      await this.#report(error);
      return;
    }
    shards.set(snapshot.id, kept);
  }

  #arranged(): Catalogue['people'] {
    const facts = [...this.#facts.values()].flatMap((shard) => [...shard]);
    return catalogueOf(facts, () => undefined).people;
  }
}
