import { paths } from '@sos/contracts/paths';
import { z } from 'zod';
import type { DialLocks } from '../../../usecases/calls/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { createOnce } from '../shared/create-once.ts';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';
import { documentToStore } from '../shared/instants.ts';

const lockSchema = z.object({ expiresBefore: z.number() });

/** Leases in `call_execution_locks`, by the given clock. A fresh one costs no read. */
export function makeDialLocks(clock: Clock): DialLocks {
  return {
    claim: async (name, leaseSeconds) => {
      const ref = db().doc(paths.executionLock(name));
      const lease = () => documentToStore({ expiresBefore: clock.now() + leaseSeconds * 1000 });
      if (await createOnce(ref, lease())) return 'fresh';
      return db().runTransaction(async (transaction) => {
        const lock = parseDocument(lockSchema, await transaction.get(ref));
        if (lock && lock.expiresBefore > clock.now()) return 'held';
        transaction.set(ref, lease());
        return lock ? 'taken_over' : 'fresh';
      });
    },
    release: async (name) => {
      await db().doc(paths.executionLock(name)).delete();
    },
  };
}
