import { makeAlertBook } from '../../adapters/firestore/alerts/alert-book.ts';
import { makeAlertTelephones } from '../../adapters/firestore/alerts/alert-telephones.ts';
import { makeDigestAlerts, makeRemindAdmins, makeTellOfAlert } from '../../usecases/alerts/tell-admins.ts';
import { makeSendText } from '../../usecases/notifications/send-account-mail.ts';
import { accountPorts } from '../accounts/desk.ts';
import { whitelist } from '../audit/wiring.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { notificationPorts } from '../notifications/wiring.ts';
import { tellAdmins as tellAdminsChat } from '../telegram/admins.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';
import { newlyRaised } from './newly-raised.ts';

const needs = { whitelist, sendMail: accountPorts.sendMail, clock };
const tellOfAlert = makeTellOfAlert(needs);

const tellAdmins: DocumentHandler = async (change) => {
  const alert = newlyRaised(change);
  if (alert) await tellOfAlert({ id: change.id, kind: alert.kind });
};

/** What follows from an alert, for its dispatcher. */
export const onAlert: readonly DocumentHandler[] = [tellAdmins];
const reading = { ...needs, book: makeAlertBook(reportCorrupt) };
export const digestAlerts = makeDigestAlerts(reading);
export const remindAdmins = makeRemindAdmins({
  ...reading,
  telephones: makeAlertTelephones(reportCorrupt),
  sendText: makeSendText(notificationPorts),
  tellChat: (waiting) => tellAdminsChat.waiting(waiting),
});
