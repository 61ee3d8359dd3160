import { paths } from '@sos/contracts/paths';
import { callNotices } from '@sos/domain/notifications/call-notices';
import { begin, type Delivery, deliveryId, finish, newDelivery } from '@sos/domain/notifications/delivery';
import { noticeId } from '@sos/domain/notifications/notice';
import { aSession } from '@sos/domain/testing/a-session';
import { makeKnownUsers } from '../accounts/known-users.ts';
import { makeBellStore } from '../notifications/bell-store.ts';
import { makeDeliveryStore } from '../notifications/delivery-store.ts';
import { makePushTokenStore, pushTokenId } from '../notifications/push-token-store.ts';
import { makeRecipients } from '../notifications/recipients.ts';
import { START } from './start-firestore.ts';

/** One notice that is read, and its mail that is refused; `record` is told of each document at an interesting moment. */
export async function notifications(record: (path: string, state: string) => Promise<void>): Promise<void> {
  const [notice] = callNotices(aSession(), START);
  if (!notice) throw new Error('a booked call tells nobody');
  const bell = makeBellStore();
  await bell.ring(notice, START);
  await record(paths.notification(noticeId(notice)), 'rung');
  await bell.markRead(notice.recipientId, [noticeId(notice)], START);
  await record(paths.notification(noticeId(notice)), 'read');
  const id = deliveryId(notice, 'email');
  const deliveries = makeDeliveryStore((error) => Promise.reject(error));
  await deliveries.createIfAbsent(id, newDelivery(notice, { channel: 'email', at: START, now: START }));
  await record(paths.notificationDelivery(id), 'queued');
  await deliveries.change(id, (delivery) => begin(delivery, START));
  await record(paths.notificationDelivery(id), 'begun');
  const refused = (delivery: Delivery) => finish(delivery, 1, { type: 'refused', problem: 'smtp_550', at: START });
  await deliveries.change(id, refused);
  await record(paths.notificationDelivery(id), 'dead');
  await record(paths.deadDelivery(`${id}_0`), 'kept');
  const preferences = {
    muted: { email: ['welcome'], push: ['call_ended'], sms: ['call_missed'], telegram: [] },
    quietHours: { from: 1320, to: 420 },
    timeZone: 'UTC',
  } as const;
  const clock = { now: () => START };
  const recipients = makeRecipients((error) => Promise.reject(error), clock, makeKnownUsers(clock));
  await recipients.savePreferences(notice.recipientId, preferences);
  await record(paths.notificationPreferences(notice.recipientId), 'chosen');
  const token = 'a-token-of-a-telephone';
  await makePushTokenStore((error) => Promise.reject(error)).save(notice.recipientId, token, START);
  await record(paths.pushToken(pushTokenId(token)), 'saved');
}
