import { begin, type Delivery, finish, isStale, type TryOutcome } from '@sos/domain/notifications/delivery';
import { noticeTexts } from '@sos/domain/notifications/notice';
import type { OuterChannel } from '@sos/domain/notifications/preferences';
import type { TaskHandler } from '@sos/contracts/tasks';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import {
  AddressGoneError,
  type Addresses,
  type Deliveries,
  type Letter,
  type Recipients,
  SendRefusedError,
  type Sender,
  type Senders,
} from './ports.ts';

export interface SendDeliveryNeeds extends CarryOnNeeds {
  readonly deliveries: Deliveries;
  readonly recipients: Recipients;
  readonly addresses: Readonly<Record<OuterChannel, Addresses>>;
  readonly senders: Senders;
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

type AttemptNeeds = Pick<SendDeliveryNeeds, 'recipients' | 'addresses' | 'senders' | 'clock'>;

function makeAttempt({ recipients, addresses, senders, clock }: AttemptNeeds) {
  return async (id: string, delivery: Delivery): Promise<TryOutcome> => {
    if (isStale(delivery, clock.now())) return dropped('stale');
    const { channel, text, recipientId } = delivery;
    const recipient = await recipients.find(recipientId);
    if (!recipient) return dropped('no_recipient');
    if (recipient.preferences.muted[channel].includes(noticeTexts[text])) return dropped('muted');
    const found = await outcomeOf(async () => addresses[channel].find(recipientId));
    if ('type' in found) return found;
    const letters = found.value.map((to) => ({ id, notice: delivery, recipient, to }));
    return sum(await Promise.all(letters.map((letter) => tryOne(senders[channel], letter))));
  };
}

const dropped = (problem: string): TryOutcome => ({ type: 'dropped', problem });

/** A letter that reached one of several addresses has arrived; what may pass is tried again before all is given up. */
function sum(outcomes: readonly TryOutcome[]): TryOutcome {
  const of = (type: TryOutcome['type']) => outcomes.find((outcome) => outcome.type === type);
  return of('sent') ?? of('unavailable') ?? of('refused') ?? dropped('no_address');
}

async function tryOne(sender: Sender, letter: Letter): Promise<TryOutcome> {
  const outcome = await outcomeOf(() => sender.send(letter));
  return 'type' in outcome ? outcome : { type: 'sent' };
}

async function outcomeOf<T>(work: () => Promise<T>): Promise<TryOutcome | { readonly value: T }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof AddressGoneError) return dropped('no_address');
    if (error instanceof SendRefusedError) return { type: 'refused', problem: error.message };
    if (error instanceof VendorUnavailableError) return { type: 'unavailable', problem: error.message };
    throw error;
  }
}
