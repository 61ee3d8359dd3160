import { deliveryId, newDelivery } from '@sos/domain/notifications/delivery';
import type { Message } from '@sos/domain/notifications/notice';
import type { OuterChannel } from '@sos/domain/notifications/preferences';
import type { Clock } from '../shared/ports.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import type { Deliveries } from './ports.ts';

export interface SendAccountMailNeeds extends CarryOnNeeds {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
}

/** Sends a mail that no preference holds back and the bell does not show; once for each cause. */
export const makeSendAccountMail = (needs: SendAccountMailNeeds) => makeSendBy(needs, 'email');

/** Sends an SMS that no preference holds back and the bell does not show; once for each cause. */
export const makeSendText = (needs: SendAccountMailNeeds) => makeSendBy(needs, 'sms');

/** Writes in a chat of Telegram what is shown nowhere else; once for each cause. */
export const makeSendInChat = (needs: SendAccountMailNeeds) => makeSendBy(needs, 'telegram');

function makeSendBy(needs: SendAccountMailNeeds, channel: OuterChannel) {
  const { deliveries, clock } = needs;
  const carryOn = makeCarryOn(needs);
  return async (message: Message): Promise<void> => {
    const id = deliveryId(message, channel);
    const now = clock.now();
    await carryOn(id, await deliveries.createIfAbsent(id, newDelivery(message, { channel, at: now, now })));
  };
}
