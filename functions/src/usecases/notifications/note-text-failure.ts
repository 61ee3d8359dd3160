import { comeBack, type Delivery, isInTry } from '@sos/domain/notifications/delivery';
import type { SmsFault } from '@sos/domain/notifications/sms-faults';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { type AskCarrierNeeds, makeAskCarrier } from './ask-carrier.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import type { Deliveries } from './ports.ts';

export interface NoteTextFailureNeeds extends CarryOnNeeds, AskCarrierNeeds {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly log: Log;
}
interface Report {
  readonly deliveryId: string;
  readonly sid: string | undefined;
}
/** `later`: whoever told it is to tell it again, as nothing can be said yet. */
export type NoteTextFailure = (report: Report) => Promise<'noted' | 'later'>;

/** Somebody says that an SMS did not arrive: once its carrier says so too, it is tried again or given up. */
export function makeNoteTextFailure(needs: NoteTextFailureNeeds): NoteTextFailure {
  const { deliveries, clock, log } = needs;
  const carryOn = makeCarryOn(needs);
  const ask = makeAsk(needs);
  return async ({ deliveryId: id, sid }) => {
    const known = await deliveries.change(id, () => undefined);
    if (known?.channel !== 'sms') return 'noted';
    if (isInTry(known, clock.now())) return 'later';
    if (known.status !== 'sent') return noted(carryOn(id, known));
    const fault = await ask(known, sid);
    if (fault === 'later') return 'later';
    log.info('sms_came_back', { deliveryId: id, problem: fault?.problem ?? 'none' });
    if (!fault) return 'noted';
    const after = await deliveries.change(id, (delivery) => comeBack(delivery, fault, clock.now()));
    return after ? noted(carryOn(id, after)) : 'noted';
  };
}

const noted = async (work: Promise<void>): Promise<'noted'> => {
  await work;
  return 'noted';
};

/** The fault, undefined where there is none, and `later` while the carrier is away. */
function makeAsk(needs: NoteTextFailureNeeds) {
  const askCarrier = makeAskCarrier(needs);
  return async (notice: Delivery, sid: string | undefined): Promise<SmsFault | 'later' | undefined> => {
    try {
      const fate = await askCarrier(notice, sid);
      return typeof fate === 'object' ? fate : undefined;
    } catch (error) {
      if (error instanceof VendorUnavailableError) return 'later';
      throw error;
    }
  };
}
