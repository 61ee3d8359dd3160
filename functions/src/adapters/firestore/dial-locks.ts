import { paths } from '@sos/contracts/paths';
import { z } from 'zod';
import type { DialLocks } from '../../usecases/calls/ports.ts';
import type { Clock } from '../../usecases/shared/ports.ts';
import { db } from './db.ts';
import { parseDocument } from './documents.ts';
import { documentToStore } from './instants.ts';

const lockSchema = z.object({ expiresBefore: z.number() });

/** Leases in `call_execution_locks`, by the given clock. */
export function makeDialLocks(clock: Clock): DialLocks {
  return {
    claim: (name, leaseSeconds) =>
      db().runTransaction(async (transaction) => {
        const ref = db().doc(paths.executionLock(name));
        const lock = parseDocument(lockSchema, await transaction.get(ref));
        const now = clock.now();
        if (lock && lock.expiresBefore > now) return 'held';
        transaction.set(ref, documentToStore({ expiresBefore: now + leaseSeconds * 1000 }));
        return lock ? 'taken_over' : 'fresh';
      }),
    release: async (name) => {
      await db().doc(paths.executionLock(name)).delete();
    },
  };
}
