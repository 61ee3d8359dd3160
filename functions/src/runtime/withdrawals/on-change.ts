import { withdrawalCodeMail, withdrawalNotice } from '@sos/domain/notifications/withdrawal-notices';
import { withdrawalQuestion } from '@sos/domain/telegram/withdrawal-question';
import { withdrawalDocuments } from '../../adapters/firestore/withdrawals/withdrawal-documents.ts';
import { makeSendAccountMail, makeSendInChat } from '../../usecases/notifications/send-account-mail.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { notificationPorts, notify } from '../notifications/wiring.ts';
import { confirmWay } from './wiring.ts';

const sendMail = makeSendAccountMail(notificationPorts);
const sendInChat = makeSendInChat(notificationPorts);

/** Whoever has a chat is asked there alone. */
const mailCode = about(withdrawalDocuments, async ({ id, before, after }) => {
  const mail = before ? undefined : withdrawalCodeMail({ ...after, id });
  if (mail && (await confirmWay(after.affiliateId)) === 'email_code') await sendMail(mail);
});

const askInTelegram = about(withdrawalDocuments, async ({ id, before, after }) => {
  const question = before ? undefined : withdrawalQuestion({ ...after, id });
  if (question && (await confirmWay(after.affiliateId)) === 'telegram') await sendInChat(question);
});

const tellAffiliate = about(withdrawalDocuments, async ({ id, before, after }) => {
  const notice = withdrawalNotice(before, { ...after, id });
  if (notice) await notify(notice);
});

export const onWithdrawal: readonly DocumentHandler[] = [mailCode, askInTelegram, tellAffiliate];
