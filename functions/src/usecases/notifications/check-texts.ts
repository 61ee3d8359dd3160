import { checked, type Delivery, settled } from '@sos/domain/notifications/delivery';
import type { TextFate } from '@sos/domain/notifications/sms-faults';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import { type AskCarrierNeeds, makeAskCarrier } from './ask-carrier.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import type { Deliveries } from './ports.ts';

export interface CheckTextsNeeds extends CarryOnNeeds, AskCarrierNeeds {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly log: Log;
}

/** Asks the carrier about SMS whose end nobody has told, since word of it may have met our outage. Returns how many there were. */
export function makeCheckTexts(needs: CheckTextsNeeds) {
  const { deliveries, clock, log } = needs;
  const carryOn = makeCarryOn(needs);
  const look = makeLook(needs);
  const check = async (id: string) => {
    const found = await deliveries.change(id, () => undefined);
    const looked = found?.status === 'sent' ? await look(id, found) : found;
    if (!looked || looked.status === 'sent') return;
    await carryOn(id, looked);
    await deliveries.change(id, settled);
  };
  return (): Promise<number> =>
    sweep({
      list: (query) => deliveries.toCheck(clock.now(), query),
      visit: async (id) => {
        try {
          await check(id);
        } catch (error) {
          log.error('text_not_checked', { deliveryId: id, error });
        }
      },
      clock,
    });
}

/** Asks, and keeps the answer; while the carrier is away the question stays open as it is. */
function makeLook(needs: CheckTextsNeeds) {
  const { deliveries, clock, log } = needs;
  const ask = makeAskCarrier(needs);
  const fateOf = async (id: string, delivery: Delivery): Promise<TextFate> => {
    try {
      return await ask(delivery);
    } catch (error) {
      if (error instanceof VendorUnavailableError) throw error;
      log.error('carrier_refused_to_tell', { deliveryId: id, error });
      return 'open';
    }
  };
  return async (id: string, delivery: Delivery) => {
    const fate = await fateOf(id, delivery);
    if (typeof fate === 'object') log.info('sms_came_back', { deliveryId: id, problem: fate.problem });
    return deliveries.change(id, (known) => checked(known, fate, clock.now()));
  };
}
