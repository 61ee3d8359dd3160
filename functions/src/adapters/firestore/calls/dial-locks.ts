import { paths } from '@sos/contracts/paths';
import { instantSchema } from '@sos/contracts/shared';
import { storedObject } from '@sos/contracts/stored';
import type { DialLocks } from '../../../usecases/calls/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

/** `call_execution_locks/{id}`. */
export const lockSchema = storedObject({ expiresBefore: instantSchema });
const lockDocuments = documentsOf(lockSchema, paths.executionLock);

/** The lease of one who did nothing. */
const RELEASED = 0;

/** Leases in `call_execution_locks`, by the given clock. The first lease of a work is never written. */
export function makeDialLocks(clock: Clock): DialLocks {
  return {
    claim: (name, { seconds, since }) =>
      optimistically(async (desk) => {
        const ref = lockDocuments.ref(name);
        const now = clock.now();
        const lease = { expiresBefore: now + seconds * 1000 };
        const [stored] = await desk.read(ref);
        const lock = stored && lockDocuments.parse(stored);
        const until = lock ? lock.expiresBefore : since + seconds * 1000;
        if (until > now) return 'held';
        if (lock) lockDocuments.update(desk, ref, { before: lock, after: lease });
        else lockDocuments.create(desk, ref, lease);
        return until === RELEASED ? 'fresh' : 'taken_over';
      }),
    release: async (name) => {
      const released = { expiresBefore: RELEASED };
      const ref = lockDocuments.ref(name);
      await optimistically(async (desk) => {
        const [stored] = await desk.read(ref);
        if (stored?.exists) lockDocuments.update(desk, ref, { before: {}, after: released });
        else lockDocuments.create(desk, ref, released);
      });
    },
  };
}
