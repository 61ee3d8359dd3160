import { provedNumberSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import type { ProvedNumbers } from '../../../usecases/calls/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { documentsOf } from '../shared/documents.ts';

export const provedNumberDocuments = documentsOf(provedNumberSchema, paths.provedNumber);

/** How many numbers an instance remembers as proved, which they stay. */
const REMEMBERED = 2000;

/** `proved_numbers`, in which a number stands by its keyed digest alone. */
export function makeProvedNumbers({ lineId }: Pick<ProvedNumbers, 'lineId'>, clock: Clock): ProvedNumbers {
  const known = new Set<string>();
  const remember = (id: string) => {
    if (known.size >= REMEMBERED) known.clear();
    known.add(id);
  };
  return {
    lineId,
    isProved: async (e164) => {
      const id = lineId(e164);
      if (known.has(id)) return true;
      const isProved = (await provedNumberDocuments.read(id)) !== undefined;
      if (isProved) remember(id);
      return isProved;
    },
    prove: async (e164) => {
      const id = lineId(e164);
      if (known.has(id)) return;
      const ref = provedNumberDocuments.ref(id);
      await provedNumberDocuments.createOnce(ref, { provedAt: clock.now(), ownerId: null });
      remember(id);
    },
  };
}
