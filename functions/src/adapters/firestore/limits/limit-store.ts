import { createHash, randomInt } from 'node:crypto';
import { rateLimitSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { limitOf, type Limit, type LimitName, secondsUntil, windowOf } from '@sos/domain/limits/limits';
import type { LimitMaxima, Limits } from '../../../usecases/limits/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { deskOf } from '../shared/optimistic.ts';
import { documentsOf } from '../shared/documents.ts';

export const rateLimitDocuments = documentsOf(rateLimitSchema, paths.rateLimit);

interface Window {
  readonly limit: Limit;
  readonly endsAt: number;
  readonly ids: readonly string[];
}

/** Counts in `rate_limits`, a window's over as many documents as it has shards; a policy deletes them after `expiresAt`. */
export function makeLimitStore(clock: Clock, maxima: () => Promise<LimitMaxima>): Limits {
  const open = async (name: LimitName, key: string): Promise<Window> => {
    const limit = limitOf(name, await maxima());
    const { index, endsAt } = windowOf(limit, clock.now());
    // Whom it is about is nobody's business, and an address has characters that an id has not.
    const whom = createHash('sha256').update(`${name} ${key}`).digest('hex').slice(0, 32);
    const ids = Array.from({ length: limit.shards }, (_, shard) => `${name}-${whom}-${index}-${shard}`);
    return { limit, endsAt, ids };
  };
  return {
    take: async (name, key, wanted = 1) => {
      const window = await open(name, key);
      if ((await used(window)) + wanted > window.limit.max) return secondsUntil(window.endsAt, clock.now());
      await add(window, wanted);
      return 0;
    },
    giveBack: async (name, key, count) => {
      let left = count;
      for (const id of (await open(name, key)).ids) left -= await subtract(id, left);
    },
    count: async (name, key) => used(await open(name, key)),
  };
}

async function used({ ids }: Window): Promise<number> {
  const shards = await db().getAll(...ids.map((id) => rateLimitDocuments.ref(id)));
  return shards.reduce((sum, shard) => sum + (rateLimitDocuments.parse(shard)?.used ?? 0), 0);
}

/** How much of it was counted here, which is no longer. */
async function subtract(id: string, wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  const ref = rateLimitDocuments.ref(id);
  return db().runTransaction(async (transaction) => {
    const shard = rateLimitDocuments.parse(await transaction.get(ref));
    if (!shard) return 0;
    const given = Math.min(shard.used, wanted);
    const after = { ...shard, used: shard.used - given };
    rateLimitDocuments.update(deskOf(transaction), ref, { before: shard, after });
    return given;
  });
}

async function add({ ids, endsAt }: Window, wanted: number): Promise<void> {
  const ref = rateLimitDocuments.ref(ids[randomInt(ids.length)] ?? '');
  await db().runTransaction(async (transaction) => {
    const desk = deskOf(transaction);
    const shard = rateLimitDocuments.parse(await transaction.get(ref));
    if (shard) rateLimitDocuments.update(desk, ref, { before: shard, after: { ...shard, used: shard.used + wanted } });
    else rateLimitDocuments.create(desk, ref, { used: wanted, expiresAt: endsAt });
  });
}
