import { makeActionCodes } from '../../adapters/auth/action-codes.ts';
import { makeAddresses } from '../../adapters/auth/addresses.ts';
import { invitationDocuments } from '../../adapters/firestore/agencies/agency-documents.ts';
import { makeAgreedNumber } from '../../adapters/firestore/alerts/alert-telephones.ts';
import { makeEmailChanges } from '../../adapters/firestore/accounts/member-store.ts';
import { makeCallCounts } from '../../adapters/firestore/dashboard/call-counts.ts';
import { makeBellStore } from '../../adapters/firestore/notifications/bell-store.ts';
import { makeDeliveryStore } from '../../adapters/firestore/notifications/delivery-store.ts';
import { makePushTokenStore } from '../../adapters/firestore/notifications/push-token-store.ts';
import { makeRecipients } from '../../adapters/firestore/notifications/recipients.ts';
import { makeSupportStore } from '../../adapters/firestore/support/support-store.ts';
import { makeNewcomers } from '../../adapters/firestore/telegram/newcomers.ts';
import { withdrawalDocuments } from '../../adapters/firestore/withdrawals/withdrawal-documents.ts';
import { makeTaskQueue } from '../../adapters/tasks/task-queue.ts';
import { withAlertTelephones } from '../../usecases/alerts/alert-telephone.ts';
import { makeEncloseCode } from '../../usecases/accounts/enclose-code.ts';
import { chatsAsAddresses } from '../../usecases/notifications/chats.ts';
import { answersOf, withAskers, withAskersAddresses } from '../../usecases/notifications/askers.ts';
import { type Telephones, telephonesAsAddresses, withinBudget } from '../../usecases/notifications/call-telephones.ts';
import { makeCheckTexts } from '../../usecases/notifications/check-texts.ts';
import { devicesAsAddresses } from '../../usecases/notifications/devices.ts';
import { makeNoteTextFailure } from '../../usecases/notifications/note-text-failure.ts';
import { type OpenInvitations, withInvited, withInvitedAddresses } from '../../usecases/notifications/invited.ts';
import { makeNotify } from '../../usecases/notifications/notify.ts';
import type { Sender, Senders, TextFates } from '../../usecases/notifications/ports.ts';
import { makeSendAccountMail } from '../../usecases/notifications/send-account-mail.ts';
import { makeSendDelivery } from '../../usecases/notifications/send-delivery.ts';
import { makeResumeDeliveries } from '../../usecases/notifications/resume-deliveries.ts';
import { makeRemindParties, makeTellParties } from '../../usecases/notifications/tell-parties.ts';
import { makeNewsOf, withAdmins, withAdminsChat } from '../../usecases/telegram/admin-news.ts';
import { whitelist } from '../audit/wiring.ts';
import { lineBook, sessions } from '../calls/stores.ts';
import { twilioAccount } from '../calls/twilio-account.ts';
import { withdrawalCodes } from '../withdrawals/codes.ts';
import { params, secrets } from '../config.ts';
import { guardSms } from '../limits/wiring.ts';
import { telegramBot, telegramLinks } from '../telegram/stores.ts';
import { log } from '../log.ts';
import { alerts, clock, numbers, once, payments, phoneCipher, reportCorrupt, users } from '../shared/wiring.ts';

const loadMailer = once(async (): Promise<Sender> => {
  const { makeMailer } = await import('../../adapters/smtp/mailer.ts');
  const [webOrigin = ''] = params.webOrigins.value();
  return makeMailer({
    url: params.smtpUrl.value(),
    user: params.smtpUser.value(),
    password: secrets.smtpPassword.value(),
    from: params.mailFrom.value(),
    webOrigin,
    adminOrigin: params.adminOrigin.value(),
    agencyOrigin: params.agencyOrigin.value(),
    callerNumber: params.twilioFromNumber.value(),
  });
});
const pushTokens = makePushTokenStore(reportCorrupt);
const loadPusher = once(async (): Promise<Sender> => {
  const { makeAccessTokens } = await import('../../adapters/google/access-tokens.ts');
  const { makePusher } = await import('../../adapters/fcm/pusher.ts');
  return makePusher({
    apiBase: params.fcmApiBase.value(),
    projectId: params.projectId.value(),
    accessToken: makeAccessTokens('https://www.googleapis.com/auth/firebase.messaging'),
    forget: (uid, token) => pushTokens.remove(uid, token),
    clock,
  });
});
const loadMessenger = once(async (): Promise<Sender> => {
  const { makeMessenger } = await import('../../adapters/telegram/messenger.ts');
  const [webOrigin = ''] = params.webOrigins.value();
  const forget = (uid: string, chatId: string) => telegramLinks.unlink(uid, chatId);
  const origins = { adminOrigin: params.adminOrigin.value(), agencyOrigin: params.agencyOrigin.value() };
  return makeMessenger({ bot: await telegramBot(), forget, webOrigin, ...origins });
});
const texting = () => ({
  ...twilioAccount(),
  apiBase: params.twilioApiBase.value(),
  from: params.twilioFromNumber.value(),
});
const loadTexter = once(async (): Promise<Sender> => {
  const { makeTexter } = await import('../../adapters/twilio/texter.ts');
  return makeTexter(texting());
});
const loadTextFates = once(async (): Promise<TextFates> => {
  const { makeTextFates } = await import('../../adapters/twilio/text-fates.ts');
  return makeTextFates(texting());
});
const openInvitations: OpenInvitations = {
  find: async (id) => {
    const invitation = await invitationDocuments.read(id);
    const isOpen = invitation?.status === 'waiting' && clock.now() < invitation.expiresAt;
    if (!isOpen || invitation.providerId !== null) return undefined;
    const manager = await users.find(invitation.agencyId);
    return { address: invitation.address, locale: manager?.locale ?? 'en' };
  },
};
const telephones: Telephones = {
  numbers: async (sessionId) => lineBook().numbers(sessionId),
  isProved: (e164) => numbers.isProved(e164),
  lineId: (e164) => numbers.lineId(e164),
};
/** Each client is loaded by its first message. */
const senders: Senders = {
  email: { send: async (letter) => (await loadMailer()).send(letter) },
  push: { send: async (letter) => (await loadPusher()).send(letter) },
  telegram: { send: async (letter) => (await loadMessenger()).send(letter) },
  sms: withinBudget({ send: async (letter) => (await loadTexter()).send(letter) }, guardSms, telephones),
};

const askers = makeSupportStore(reportCorrupt);
const adminLanguage = () => (params.telegramAdminLanguage.value() === 'en' ? 'en' : 'fr');

export const notificationPorts = {
  bell: makeBellStore(),
  deliveries: makeDeliveryStore(reportCorrupt),
  recipients: withInvited(
    withAdmins(withAskers(makeRecipients(reportCorrupt, clock, users), askers), adminLanguage),
    openInvitations,
  ),
  pushTokens,
  addresses: {
    email: withInvitedAddresses(withAskersAddresses(makeAddresses(), askers), openInvitations),
    push: devicesAsAddresses(pushTokens),
    telegram: withAdminsChat(chatsAsAddresses(telegramLinks), () => params.telegramAdminChat.value()),
    sms: withAlertTelephones(telephonesAsAddresses(telephones), {
      agreedNumber: makeAgreedNumber(phoneCipher, reportCorrupt),
      whitelist,
    }),
  },
  senders,
  enclose: makeEncloseCode({
    codes: makeActionCodes(),
    changes: makeEmailChanges(reportCorrupt),
    withdrawalCode: (of) => withdrawalCodes().codeOf(of),
  }),
  answerOf: answersOf(askers),
  newsOf: makeNewsOf({
    counts: makeCallCounts(reportCorrupt),
    newcomers: makeNewcomers(reportCorrupt),
    findWithdrawal: (id) => withdrawalDocuments.read(id),
    clock,
  }),
  tasks: makeTaskQueue('europe-west3'),
  alerts,
  clock,
  log,
};

export const notify = makeNotify(notificationPorts);
export const receiptPorts = {
  ...notificationPorts,
  sessions,
  payments,
  sendMail: makeSendAccountMail(notificationPorts),
};
const telling = { ...notificationPorts, notify, sessions };
export const tellParties = makeTellParties(telling);
const textFates: TextFates = { fateOf: async (...asked) => (await loadTextFates()).fateOf(...asked) };
const resume = makeResumeDeliveries(notificationPorts);
const checkTexts = makeCheckTexts({ ...notificationPorts, textFates });
export const resumeDeliveries = async (): Promise<void> => {
  log.info('deliveries_resumed', { resumed: await resume(), checked: await checkTexts() });
};
export const noteTextFailure = makeNoteTextFailure({ ...notificationPorts, textFates });
export const notificationTaskHandlers = {
  sendNotificationTask: makeSendDelivery(notificationPorts),
  callReminderTask: makeRemindParties(telling),
};
