import { payerDocumentSchema } from '@sos/contracts/cards';
import { paths } from '@sos/contracts/paths';
import { noPayer } from '@sos/domain/cards/kept-card';
import type { Payers } from '../../../usecases/cards/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const payerDocuments = documentsOf(payerDocumentSchema, paths.payer);

/** Payers, one document for each client who paid by card. */
export function makePayerStore(): Payers {
  return {
    of: async (uid) => (await payerDocuments.read(uid)) ?? noPayer,
    change: (uid, decide) =>
      optimistically(async (desk) => {
        const ref = payerDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && payerDocuments.parse(stored);
        const after = decide(before ?? noPayer);
        if (before && after !== before) payerDocuments.update(desk, ref, { before, after });
        else if (!before && after !== noPayer) payerDocuments.create(desk, ref, after);
        return after;
      }),
  };
}
