import { payerDocumentSchema } from '@sos/contracts/cards';
import { paths } from '@sos/contracts/paths';
import { noPayer } from '@sos/domain/cards/kept-card';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Payers } from '../../../usecases/cards/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { ConditionalWrites, type Desk, optimistically } from '../shared/optimistic.ts';
import { Recent } from '../shared/recent.ts';

export const payerDocuments = documentsOf(payerDocumentSchema, paths.payer);

type Decide = Parameters<Payers['change']>[1];

/** Payers, one document for each client who paid by card. Whoever was just looked at is changed without another look. */
export function makePayerStore(): Payers {
  // Until they are changed.
  const known = new Recent<DocumentSnapshot>();
  return {
    of: async (uid) => {
      const snapshot = await payerDocuments.ref(uid).get();
      known.set(uid, snapshot);
      return payerDocuments.parse(snapshot) ?? noPayer;
    },
    change: async (uid, decide) => {
      const seen = known.get(uid);
      known.delete(uid);
      const changed = seen && (await changedAsSeen(uid, decide, seen));
      return changed ?? optimistically((desk) => change(desk, uid, decide));
    },
  };
}

/** Undefined when nothing was written: the payer is another by now, or what is to stay as it is has to be looked at. */
async function changedAsSeen(uid: string, decide: Decide, seen: DocumentSnapshot) {
  const writes = new ConditionalWrites([seen]);
  const after = await change(writes, uid, decide);
  const written = await writes.commit();
  return written && written.size > 0 ? after : undefined;
}

async function change(desk: Desk, uid: string, decide: Decide): Promise<ReturnType<Decide>> {
  const ref = payerDocuments.ref(uid);
  const [stored] = await desk.read(ref);
  const before = stored && payerDocuments.parse(stored);
  const after = decide(before ?? noPayer);
  if (before && after !== before) payerDocuments.update(desk, ref, { before, after });
  else if (!before && after !== noPayer) payerDocuments.create(desk, ref, after);
  return after;
}
