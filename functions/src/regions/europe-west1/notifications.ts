import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const wiring = () => import('../../runtime/notifications/wiring.ts');

export const markNotificationsRead = callable('markNotificationsRead', { secrets: [] }, async () => {
  const { makeMarkNotificationsRead } = await import('../../usecases/notifications/mark-notifications-read.ts');
  return makeMarkNotificationsRead((await wiring()).notificationPorts);
});

export const updateNotificationPreferences = callable('updateNotificationPreferences', { secrets: [] }, async () => {
  const { makeUpdateNotificationPreferences } =
    await import('../../usecases/notifications/update-notification-preferences.ts');
  return makeUpdateNotificationPreferences((await wiring()).notificationPorts);
});

export const mailReceipt = callable('mailReceipt', { secrets: [] }, async () => {
  const { makeMailReceipt } = await import('../../usecases/notifications/mail-receipt.ts');
  return makeMailReceipt((await wiring()).receiptPorts);
});

export const savePushToken = callable('savePushToken', { secrets: [] }, async () => {
  const { makeSavePushToken } = await import('../../usecases/notifications/save-push-token.ts');
  return makeSavePushToken((await wiring()).notificationPorts);
});

export const removePushToken = callable('removePushToken', { secrets: [] }, async () => {
  const { makeRemovePushToken } = await import('../../usecases/notifications/remove-push-token.ts');
  return makeRemovePushToken((await wiring()).notificationPorts);
});

export const adminReplayDeadLetter = callable('adminReplayDeadLetter', { secrets: [] }, async () => {
  const { makeReplayDelivery } = await import('../../usecases/notifications/replay-delivery.ts');
  return makeReplayDelivery((await wiring()).notificationPorts);
});
