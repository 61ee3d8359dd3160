import { deliveryId, newDelivery } from '@sos/domain/notifications/delivery';
import type { Message } from '@sos/domain/notifications/notice';
import type { Clock } from '../shared/ports.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import type { Deliveries } from './ports.ts';

export interface SendAccountMailNeeds extends CarryOnNeeds {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
}

/** Sends a mail that no preference holds back and the bell does not show; once for each cause. */
export function makeSendAccountMail(needs: SendAccountMailNeeds) {
  const { deliveries, clock } = needs;
  const carryOn = makeCarryOn(needs);
  return async (message: Message): Promise<void> => {
    const id = deliveryId(message, 'email');
    const now = clock.now();
    await carryOn(id, await deliveries.createIfAbsent(id, newDelivery(message, { channel: 'email', at: now, now })));
  };
}
