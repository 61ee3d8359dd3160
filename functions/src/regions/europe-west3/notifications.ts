import { paths } from '@sos/contracts/paths';
import { rails, secrets, telephony } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { http, schedule, task } = functionsIn(REGION);
const wiring = () => import('../../runtime/notifications/wiring.ts');
const handlers = async () => (await wiring()).notificationTaskHandlers;
const assistant = () => import('../../runtime/assistant/follow.ts');
const changes = () => import('../../runtime/notifications/on-change.ts');
const searchChanges = () => import('../../runtime/search/on-change.ts');
const agencyChanges = () => import('../../runtime/agencies/on-change.ts');
const accountChanges = () => import('../../runtime/accounts/on-change.ts');

export const sendNotificationTask = task(
  'sendNotificationTask',
  { secrets: [secrets.smtpPassword, secrets.telegramBotToken, ...telephony] },
  handlers,
);
export const callReminderTask = task('callReminderTask', { secrets: [] }, handlers);

export const twilioMessageWebhook = http('webhook', { secrets: telephony }, async () => {
  return (await import('../../runtime/notifications/twilio-message.ts')).twilioMessageWebhook;
});

const everyHalfHour = { name: 'resumeNotifications', when: 'every 30 minutes' };
export const resumeNotifications = schedule(everyHalfHour, { secrets: telephony }, async () => {
  return (await import('../../runtime/notifications/half-hourly.ts')).resumeNotifications;
});

export const consolidatedOnUserCreated = documentTrigger(
  REGION,
  { event: 'created', document: paths.user('{id}'), secrets: [] },
  async () => [
    ...(await changes()).onUserCreated,
    ...(await accountChanges()).onUserCreated,
    ...(await import('../../runtime/affiliates/on-change.ts')).onUserCreated,
    ...(await import('../../runtime/telegram/on-admin-news.ts')).onUserCreated,
  ],
);
export const consolidatedOnSessionWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.session('{id}'), secrets: [secrets.marketingKeys] },
  async () => [
    ...(await changes()).onSession,
    ...(await import('../../runtime/affiliates/on-change.ts')).onSession,
    ...(await agencyChanges()).onSession,
    ...(await import('../../runtime/limits/talkless.ts')).onSession,
    ...(await import('../../runtime/costs/on-change.ts')).onSession,
    ...(await import('../../runtime/analytics/on-change.ts')).onSession,
    (await assistant()).bookingOfSession,
  ],
);
export const consolidatedOnApplicationWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.application('{id}'), secrets: rails },
  async () => [
    ...(await changes()).onApplication,
    ...(await import('../../runtime/transfers/on-change.ts')).onApplication,
  ],
);
export const consolidatedOnNumberProved = documentTrigger(
  REGION,
  { event: 'written', document: paths.provedNumber('{id}'), secrets: [] },
  async () => (await changes()).onNumber,
);
export const consolidatedOnProfileWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.profile('{id}'), secrets: [] },
  async () => [
    ...(await changes()).onProfile,
    ...(await accountChanges()).onProfile,
    ...(await searchChanges()).onProfile,
    ...(await agencyChanges()).onProfile,
    ...(await import('../../runtime/directory/name-keys.ts')).onProfile,
    (await assistant()).memberOfProfile,
  ],
);
