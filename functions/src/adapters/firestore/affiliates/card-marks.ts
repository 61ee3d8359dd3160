import { cardMarksSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { withCard } from '@sos/domain/affiliates/card-marks';
import type { Rail } from '@sos/domain/payments/rail';
import type { PayerBook } from '../../../usecases/payments/ports.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';

export const cardMarkDocuments = documentsOf(cardMarksSchema, paths.cardMarks);

/** By what clients pay, in `card_marks`, as keyed digests alone. */
export function makePayerBook(digest: (rail: Rail, payer: string) => string, report: ReportCorrupt): PayerBook {
  return {
    note: (uid, { rail, payer }) =>
      reporting(report, () => optimistically((desk) => note(desk, uid, digest(rail, payer)))),
  };
}

async function note(desk: Desk, uid: string, card: string): Promise<void> {
  const ref = cardMarkDocuments.ref(uid);
  const [snapshot] = await desk.read(ref);
  const before = snapshot && cardMarkDocuments.parse(snapshot);
  const cards = withCard(before?.cards ?? [], card);
  if (!before) cardMarkDocuments.create(desk, ref, { cards });
  else if (cards !== before.cards) cardMarkDocuments.update(desk, ref, { before, after: { ...before, cards } });
}
