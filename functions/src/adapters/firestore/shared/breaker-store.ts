import { breakerDocumentSchema } from '@sos/contracts/breakers';
import { paths } from '@sos/contracts/paths';
import { type Breaker, closedBreaker } from '@sos/domain/vendors/breaker';
import type { BreakerStore } from '../../../usecases/shared/circuit.ts';
import { documentsOf } from './documents.ts';
import { optimistically } from './optimistic.ts';

const breakerDocuments = documentsOf(breakerDocumentSchema, paths.circuitBreaker);

/** Breakers in `circuit_breakers`; one that was never stored is closed. */
export function makeBreakerStore(): BreakerStore {
  return {
    read: async (vendor) => (await breakerDocuments.read(vendor)) ?? closedBreaker,
    change: (vendor, decide) =>
      optimistically(async (desk): Promise<Breaker> => {
        const ref = breakerDocuments.ref(vendor);
        const [stored] = await desk.read(ref);
        const known = stored && breakerDocuments.parse(stored);
        const before = known ?? closedBreaker;
        const after = decide(before);
        if (after === before) return before;
        if (known) breakerDocuments.update(desk, ref, { before, after });
        else breakerDocuments.create(desk, ref, after);
        return after;
      }),
  };
}
