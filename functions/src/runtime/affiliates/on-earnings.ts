import { boostNotices, ledgerNotice, verdictNotice } from '@sos/domain/notifications/affiliate-notices';
import { fraudCaseDocuments, ledgerDocuments } from '../../adapters/firestore/affiliates/affiliate-documents.ts';
import { rankedMonthDocuments } from '../../adapters/firestore/challenges/month-store.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { notify } from '../notifications/wiring.ts';

const tellOfLine = about(ledgerDocuments, async ({ id, after }) => {
  const notice = ledgerNotice({ ...after, id });
  if (notice) await notify(notice);
});

const tellOfVerdict = about(fraudCaseDocuments, async ({ id, before, after }) => {
  const notice = verdictNotice(id, before, after);
  if (notice) await notify(notice);
});

const tellTheBest = about(rankedMonthDocuments, async ({ id, before, after }) => {
  for (const notice of boostNotices(id, before, after)) await notify(notice);
});

/** What affiliates are told of what they earn. */
export const onLedgerLine: readonly DocumentHandler[] = [tellOfLine];
export const onFraudCase: readonly DocumentHandler[] = [tellOfVerdict];
export const onMonth: readonly DocumentHandler[] = [tellTheBest];
