import { begin, type Delivery, finish, isStale, type TryOutcome } from '@sos/domain/notifications/delivery';
import { isAccountText, noticeTexts } from '@sos/domain/notifications/notice';
import type { TaskHandler } from '@sos/contracts/tasks';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import {
  type Address,
  type Addresses,
  type Deliveries,
  type Enclose,
  type Enclosure,
  type Recipient,
  type Recipients,
  SendRefusedError,
  type Senders,
} from './ports.ts';

export interface SendDeliveryNeeds extends CarryOnNeeds {
  readonly deliveries: Deliveries;
  readonly recipients: Recipients;
  readonly addresses: Addresses;
  readonly senders: Senders;
  readonly enclose: Enclose;
  readonly clock: Clock;
  readonly log: Log;
}

/** Tries a delivery once, if it is due and nobody else does; whatever comes of it, the delivery says what is next. */
export function makeSendDelivery(needs: SendDeliveryNeeds): TaskHandler<'sendNotificationTask'> {
  const { deliveries, clock, log } = needs;
  const carryOn = makeCarryOn(needs);
  const attempt = makeAttempt(needs);
  return async ({ deliveryId: id }) => {
    // A decision may run more than once; its last run is the one that was written.
    let begun: Delivery | undefined;
    const found = await deliveries.change(id, (delivery) => (begun = begin(delivery, clock.now())));
    if (!found) return;
    if (begun?.status !== 'queued') return carryOn(id, found);
    const { tries } = begun;
    const outcome = await attempt(id, begun);
    const ended = await deliveries.change(id, (known) => finish(known, tries, { ...outcome, at: clock.now() }));
    log.info('notification_tried', { deliveryId: id, outcome: outcome.type, tries });
    if (ended) await carryOn(id, ended);
  };
}

type AttemptNeeds = Pick<SendDeliveryNeeds, 'recipients' | 'addresses' | 'senders' | 'enclose' | 'clock'>;

function makeAttempt({ recipients, addresses, senders, enclose, clock }: AttemptNeeds) {
  const enclosed = async (delivery: Delivery, to: Address): Promise<Enclosure | undefined> => {
    const { text } = delivery;
    return isAccountText(text) ? enclose({ ...delivery, text }, to) : { to, code: null };
  };
  const send = async (id: string, delivery: Delivery): Promise<TryOutcome> => {
    if (isStale(delivery, clock.now())) return { type: 'dropped', problem: 'stale' };
    const recipient = await recipients.find(delivery.recipientId);
    if (!recipient) return { type: 'dropped', problem: 'no_recipient' };
    if (isMuted(delivery, recipient)) return { type: 'dropped', problem: 'muted' };
    const to = await addresses.find(delivery.recipientId);
    if (!to) return { type: 'dropped', problem: 'no_address' };
    // The mail that asks to confirm the address is on its way as well, and welcomes enough.
    if (delivery.text === 'welcome' && !to.verified) return { type: 'dropped', problem: 'unconfirmed' };
    const enclosure = await enclosed(delivery, to);
    if (!enclosure) return { type: 'dropped', problem: 'unwanted' };
    await senders[delivery.channel].send({ id, notice: delivery, recipient, ...enclosure });
    return { type: 'sent' };
  };
  return async (id: string, delivery: Delivery): Promise<TryOutcome> => {
    try {
      return await send(id, delivery);
    } catch (error) {
      if (error instanceof SendRefusedError) return { type: 'refused', problem: error.message };
      if (error instanceof VendorUnavailableError) return { type: 'unavailable', problem: error.message };
      throw error;
    }
  };
}

function isMuted({ channel, text }: Delivery, { preferences }: Recipient): boolean {
  return !isAccountText(text) && preferences.muted[channel].includes(noticeTexts[text]);
}
