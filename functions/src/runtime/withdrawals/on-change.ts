import { withdrawalCodeMail, withdrawalNotice } from '@sos/domain/notifications/withdrawal-notices';
import { withdrawalDocuments } from '../../adapters/firestore/withdrawals/withdrawal-documents.ts';
import { makeSendAccountMail } from '../../usecases/notifications/send-account-mail.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { notificationPorts, notify } from '../notifications/wiring.ts';

const sendMail = makeSendAccountMail(notificationPorts);

const mailCode = about(withdrawalDocuments, async ({ id, before, after }) => {
  const mail = before ? undefined : withdrawalCodeMail({ ...after, id });
  if (mail) await sendMail(mail);
});

const tellAffiliate = about(withdrawalDocuments, async ({ id, before, after }) => {
  const notice = withdrawalNotice(before, { ...after, id });
  if (notice) await notify(notice);
});

export const onWithdrawal: readonly DocumentHandler[] = [mailCode, tellAffiliate];
