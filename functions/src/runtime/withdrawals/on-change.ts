import { withdrawalCodeMail, withdrawalNotice } from '@sos/domain/notifications/withdrawal-notices';
import { withdrawalQuestion } from '@sos/domain/telegram/withdrawal-question';
import { withdrawalDocuments } from '../../adapters/firestore/withdrawals/withdrawal-documents.ts';
import { makeSendAccountMail, makeSendInChat } from '../../usecases/notifications/send-account-mail.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { notificationPorts, notify } from '../notifications/wiring.ts';
import { telegramLinks } from '../telegram/stores.ts';

const sendMail = makeSendAccountMail(notificationPorts);
const sendInChat = makeSendInChat(notificationPorts);

const mailCode = about(withdrawalDocuments, async ({ id, before, after }) => {
  const mail = before ? undefined : withdrawalCodeMail({ ...after, id });
  if (mail) await sendMail(mail);
});

/** Whoever has linked Telegram may answer there instead. */
const askInTelegram = about(withdrawalDocuments, async ({ id, before, after }) => {
  const question = before ? undefined : withdrawalQuestion({ ...after, id });
  if (question && (await telegramLinks.chatOf(after.affiliateId)) !== undefined) await sendInChat(question);
});

const tellAffiliate = about(withdrawalDocuments, async ({ id, before, after }) => {
  const notice = withdrawalNotice(before, { ...after, id });
  if (notice) await notify(notice);
});

export const onWithdrawal: readonly DocumentHandler[] = [mailCode, askInTelegram, tellAffiliate];
