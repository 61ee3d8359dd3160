import { createHash } from 'node:crypto';
import type { BloomFilter, ListenResponse, Target } from '../wire/messages.ts';

/** Looks a name up as the protocol describes it, in plain arithmetic. */
export function mightContain({ bits: { bitmap, padding }, hashCount }: BloomFilter, name: string): boolean {
  const size = BigInt(bitmap.length * 8 - padding);
  if (size === 0n) return false;
  const digest = createHash('md5').update(name).digest();
  const [first, step] = [digest.readBigUInt64LE(0), digest.readBigUInt64LE(8)];
  return Array.from({ length: hashCount }, (_, i) => ((first + BigInt(i) * step) % 2n ** 64n) % size).every(
    (bit) => ((bitmap[Number(bit / 8n)] ?? 0) >> Number(bit % 8n)) & 1,
  );
}

/** What a client library keeps of one target, by nothing but what the protocol promises. */
export class ListeningClient {
  /** Names of the documents with the time of their last change. */
  documents = new Map<string, bigint>();
  /** The filter showed more gone than it could name: the client must ask for everything. */
  mustStartAnew = false;
  readonly #id: number;
  readonly #query: NonNullable<Target['query']>;
  #resumeToken: Uint8Array | undefined;

  constructor(id: number, query: NonNullable<Target['query']>) {
    this.#id = id;
    this.#query = query;
  }

  /** What the client asks for, now or when it comes back. */
  target(): Target {
    const target = { targetId: this.#id, query: this.#query };
    if (!this.#resumeToken) return target;
    return { ...target, resumeToken: this.#resumeToken, expectedCount: this.documents.size };
  }

  startAnew(): void {
    this.mustStartAnew = false;
    this.documents.clear();
    this.#resumeToken = undefined;
  }

  hear({ targetChange, documentChange, documentDelete, documentRemove, filter }: ListenResponse): void {
    if (documentChange) this.#keep(documentChange);
    const gone = documentDelete ?? documentRemove;
    if (gone?.removedTargetIds.includes(this.#id)) this.documents.delete(gone.document);
    if (filter?.targetId === this.#id) this.#compare(filter);
    if (targetChange) this.#turn(targetChange);
  }

  #keep({ document, targetIds = [] }: NonNullable<ListenResponse['documentChange']>): void {
    if (targetIds.includes(this.#id)) this.documents.set(document.name, document.updateTime ?? 0n);
  }

  #turn({ targetChangeType, targetIds = [], resumeToken }: NonNullable<ListenResponse['targetChange']>): void {
    const concerned = targetIds.length === 0 || targetIds.includes(this.#id);
    if (!concerned) return;
    if (targetChangeType === 'RESET') this.documents.clear();
    this.#resumeToken = resumeToken ?? this.#resumeToken;
  }

  #compare({ count, unchangedNames }: NonNullable<ListenResponse['filter']>): void {
    if (count === this.documents.size) return;
    for (const name of this.documents.keys()) {
      if (unchangedNames && !mightContain(unchangedNames, name)) this.documents.delete(name);
    }
    this.mustStartAnew = count !== this.documents.size;
  }
}
