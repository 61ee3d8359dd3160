import { deliveryId, newDelivery } from '@sos/domain/notifications/delivery';
import { type Notice, type NoticeKind, noticeTexts } from '@sos/domain/notifications/notice';
import { type Telling, tellings } from '@sos/domain/notifications/preferences';
import type { Clock } from '../shared/ports.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import type { Bell, Deliveries, Recipients } from './ports.ts';

export interface NotifyNeeds extends CarryOnNeeds {
  readonly bell: Bell;
  readonly deliveries: Deliveries;
  readonly recipients: Recipients;
  readonly clock: Clock;
}
/** These follow within minutes on what the same person was told before, so that how they want to be told is known. */
const following: readonly NoticeKind[] = ['call_ended', 'invoice'];

export type Notify = (notice: Notice) => Promise<void>;

/** Tells one person of one thing, in the app and by every channel that they want; once, however often it is repeated. */
export function makeNotify(needs: NotifyNeeds): Notify {
  const { bell, deliveries, recipients, clock } = needs;
  const carryOn = makeCarryOn(needs);
  const tell = async (notice: Notice, { channel, at }: Telling) => {
    if (channel === 'inapp') return bell.ring(notice, at);
    const id = deliveryId(notice, channel);
    await carryOn(id, await deliveries.createIfAbsent(id, newDelivery(notice, { channel, at, now: clock.now() })));
  };
  return async (notice) => {
    const isKnown = following.includes(noticeTexts[notice.text]);
    const recipient = await (isKnown ? recipients.recall : recipients.find)(notice.recipientId);
    if (!recipient) return;
    for (const telling of tellings(notice.text, recipient.preferences, clock.now())) await tell(notice, telling);
  };
}
