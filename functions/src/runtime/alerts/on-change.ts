import { makeAlertBook } from '../../adapters/firestore/alerts/alert-book.ts';
import { alertDocuments } from '../../adapters/firestore/shared/alert-store.ts';
import { makeDigestAlerts, makeTellOfAlert } from '../../usecases/alerts/tell-admins.ts';
import { accountPorts } from '../accounts/desk.ts';
import { whitelist } from '../audit/wiring.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

const needs = { whitelist, sendMail: accountPorts.sendMail, clock };
const tellOfAlert = makeTellOfAlert(needs);

const tellAdmins: DocumentHandler = async ({ after }) => {
  const alert = after && alertDocuments.parse(after);
  if (alert) await tellOfAlert(alert);
};

/** What follows from an alert, for its dispatcher. */
export const onAlert: readonly DocumentHandler[] = [tellAdmins];
export const digestAlerts = makeDigestAlerts({ ...needs, book: makeAlertBook(reportCorrupt) });
