import { gunzipSync, gzipSync } from 'node:zlib';
import { paths } from '@sos/contracts/paths';
import { searchShardSchema } from '@sos/contracts/search';
import { shardOf } from '@sos/domain/search/mark';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { z } from 'zod';
import type { IndexPart } from '../../../usecases/search/ports.ts';
import { CorruptDocumentError, documentsOf } from '../shared/documents.ts';

/**
 * How many shards each part has: few enough that an instance which knows nothing reads all of them within the bound of a
 * search, and enough that changes of availability do not meet in one document every second. Another number is another set
 * of documents, which the repair fills.
 */
const counts: Readonly<Record<IndexPart, number>> = { facts: 12, live: 6 };

export const shardDocuments = documentsOf(searchShardSchema, paths.searchShard);

export type Entries = Readonly<Record<string, unknown>>;

/** The shard that an id is kept in, by the name of its document. */
export function shardIdOf(part: IndexPart, id: string): string {
  return `${prefixOf(part)}${String(shardOf(id, counts[part])).padStart(2, '0')}`;
}

export function shardIdsOf(part: IndexPart): string[] {
  return Array.from({ length: counts[part] }, (_, shard) => `${prefixOf(part)}${String(shard).padStart(2, '0')}`);
}

/** Undefined for a shard of another release. */
export function partOf(shardId: string): IndexPart | undefined {
  return (['facts', 'live'] as const).find((part) => shardId.startsWith(prefixOf(part)));
}

const prefixOf = (part: IndexPart) => `${part}-${counts[part]}-`;

const packedSchema = z.object({ entries: z.record(z.string(), z.unknown()) });

export function pack(entries: Entries): Buffer {
  return gzipSync(JSON.stringify({ entries }), { level: 4 });
}

/** None for a shard that was never written. Throws CorruptDocumentError. */
export function unpack(snapshot: DocumentSnapshot): Entries {
  const shard = shardDocuments.parse(snapshot);
  if (!shard) return {};
  const parsed = packedSchema.safeParse(inflate(shard.packed));
  if (!parsed.success) throw new CorruptDocumentError(snapshot.ref.path, parsed.error);
  return parsed.data.entries;
}

/** Undefined for what is not packed. */
function inflate(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
