import { paths } from '@sos/contracts/paths';
import { instantSchema } from '@sos/contracts/shared';
import { storedObject } from '@sos/contracts/stored';
import type { DialLocks } from '../../../usecases/calls/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { changedFields } from '../shared/changed-fields.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

/** `call_execution_locks/{id}`. */
export const lockSchema = storedObject({ expiresBefore: instantSchema });
const lockDocuments = documentsOf(lockSchema, paths.executionLock);

/** Leases in `call_execution_locks`, by the given clock. A fresh one costs no read. */
export function makeDialLocks(clock: Clock): DialLocks {
  return {
    claim: async (name, leaseSeconds) => {
      const ref = lockDocuments.ref(name);
      const lease = () => ({ expiresBefore: clock.now() + leaseSeconds * 1000 });
      if (await lockDocuments.createOnce(ref, lease())) return 'fresh';
      return optimistically(async (desk) => {
        const [stored] = await desk.read(ref);
        const lock = stored && lockDocuments.parse(stored);
        if (!lock) {
          lockDocuments.create(desk, ref, lease());
          return 'fresh';
        }
        if (lock.expiresBefore > clock.now()) return 'held';
        lockDocuments.update(desk, ref, changedFields(lock, { ...lock, ...lease() }));
        return 'taken_over';
      });
    },
    release: async (name) => {
      await lockDocuments.ref(name).delete();
    },
  };
}
