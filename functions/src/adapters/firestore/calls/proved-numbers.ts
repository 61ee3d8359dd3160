import { provedNumberSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import type { ProvedNumbers } from '../../../usecases/calls/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { documentsOf } from '../shared/documents.ts';

export const provedNumberDocuments = documentsOf(provedNumberSchema, paths.provedNumber);

/** `proved_numbers`, in which a number stands by its keyed digest alone. */
export function makeProvedNumbers({ lineId }: Pick<ProvedNumbers, 'lineId'>, clock: Clock): ProvedNumbers {
  return {
    lineId,
    isProved: async (e164) => (await provedNumberDocuments.read(lineId(e164))) !== undefined,
    prove: async (e164) => {
      await provedNumberDocuments.createOnce(provedNumberDocuments.ref(lineId(e164)), {
        provedAt: clock.now(),
        ownerId: null,
      });
    },
  };
}
