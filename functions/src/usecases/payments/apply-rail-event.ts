import type { RailFact } from '@sos/domain/payments/events';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { Limits } from '../limits/ports.ts';
import { type HandlePaymentEvent, logTransition, owed } from './handle-payment-event.ts';
import type { Payments, Quarantine, RailEventKey, RailOutcome, RailPayment, Rails } from './ports.ts';
import { putAside } from './put-aside.ts';
import { giveUpStrayHold } from './give-up-stray-hold.ts';
import { differences, factOf, type SaidPayment } from '../shared/rail-truth.ts';
import type { RunPaymentEffects } from './run-payment-effects.ts';

/** A verified event about one payment. What it says is compared and then looked up, never believed. */
export interface RailEvent extends RailEventKey {
  readonly bookingId: string;
  readonly became: 'authorized' | 'failed' | 'captured' | 'released' | 'refunded';
  readonly payment: SaidPayment;
  /** Whose event it is; null when it is our own account's. */
  readonly account: string | null;
  /** Null where the rail's events do not tell. */
  readonly livemode: boolean | null;
}

export interface ApplyRailEventNeeds {
  readonly payments: Pick<Payments, 'read' | 'recall' | 'changeOnce' | 'unbookedOf'>;
  readonly rails: Rails;
  readonly quarantine: Quarantine;
  readonly limits: Pick<Limits, 'note'>;
  readonly handleEvent: HandlePaymentEvent;
  readonly runEffects: RunPaymentEffects;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Keeps our payment in step with the rail, once per event, and carries out what follows. An event that contradicts what
 * we have, or what the rail itself says, is put aside and changes nothing. Throws VendorUnavailableError.
 */
export function makeApplyRailEvent(needs: ApplyRailEventNeeds) {
  return async (told: RailEvent): Promise<RailOutcome> => {
    const { bookingId, rail, eventId, type, became } = told;
    // What was captured stays so, and what the rail says beyond that is decided on with the payment as it is then.
    const isKnown = ({ status }: Payment) => became === 'captured' && status === 'captured';
    const payment = await needs.payments.recall(bookingId, isKnown);
    const about = { session: bookingId, event: type, eventId };
    if (!payment) {
      needs.log.warn('unknown_payment', about);
      return 'followed';
    }
    const strange = strangeness(payment, told);
    if (strange.length > 0) return setAside(needs, told, strange);
    const truth = await needs.rails[rail].read(payment.railPaymentId);
    const doubts = contradictions(payment, told, truth);
    if (doubts.length > 0) return setAside(needs, told, doubts);
    await giveUpStrayHold(needs, payment, truth);
    const event = factOf(payment, truth, needs.clock.now()) ?? refusedCard(needs, payment, told);
    if (!event) {
      needs.log.info('overtaken_payment_event', about);
      return 'followed';
    }
    const transition = await follow(needs, { told, payment, event });
    logTransition(needs.log, { id: bookingId, event, eventId }, transition);
    if (event.type === 'rail_failed') await countDecline(needs, payment, truth);
    if (transition) await needs.runEffects(transition.payment, owed(transition));
    return 'followed';
  };
}

interface Followed {
  readonly told: RailEvent;
  /** As it was just read. */
  readonly payment: Payment;
  readonly event: RailFact;
}

/** What changes nothing about the payment as it was just read is followed by then, and is not decided on again. */
async function follow({ payments }: ApplyRailEventNeeds, { told, payment, event }: Followed) {
  const asRead = next(payment, event);
  if (!asRead.changed && owed(asRead).length === 0) return asRead;
  const { rail, eventId, type, bookingId } = told;
  return payments.changeOnce({ rail, eventId, type }, bookingId, (current) => next(current, event));
}

function strangeness(payment: Payment, { rail, payment: said, account }: RailEvent): string[] {
  return [
    ...(rail === payment.rail ? [] : ['rail']),
    ...(account === null ? [] : ['account']),
    ...differences(payment, said),
  ];
}

function contradictions(payment: Payment, { livemode }: RailEvent, truth: RailPayment): string[] {
  return [...(livemode === null || livemode === truth.livemode ? [] : ['livemode']), ...differences(payment, truth)];
}

/** A card that was refused leaves the rail's payment as open as it was, so this alone is the event's to tell. */
function refusedCard(
  { clock }: ApplyRailEventNeeds,
  { rail, railPaymentId }: Payment,
  { became }: RailEvent,
): RailFact | undefined {
  if (became !== 'failed') return undefined;
  return { type: 'rail_failed', rail, railPaymentId, captureBefore: null, at: clock.now() };
}

/**
 * One card form can try many cards at the rail, out of our sight, one card many forms, and one house many accounts;
 * after too many the form is closed there, and after too many of one person every form that they have open.
 */
async function countDecline(
  { limits, payments, handleEvent, clock }: ApplyRailEventNeeds,
  payment: Payment,
  { refusedCard: card, network }: RailPayment,
): Promise<void> {
  const [ofPerson, ...others] = await Promise.all([
    limits.note('declines_by_person', payment.clientId),
    card === undefined ? 0 : limits.note('declines_by_card', card),
    network === undefined ? 0 : limits.note('declines_by_network', network),
  ]);
  if (Math.max(ofPerson, ...others) === 0) return;
  const open = ofPerson > 0 ? await payments.unbookedOf(payment.clientId) : [];
  for (const id of new Set([payment.id, ...open])) {
    const isHeld = id !== payment.id && (await payments.read(id))?.status === 'authorized';
    if (!isHeld) await handleEvent(id, { type: 'release_requested', reason: 'declined', at: clock.now() });
  }
}

function setAside(needs: ApplyRailEventNeeds, told: RailEvent, reasons: string[]): Promise<RailOutcome> {
  const { rail: vendor, eventId, type, bookingId: about } = told;
  return putAside(needs, { vendor, eventId, type, about, reasons, told: JSON.stringify(told) });
}
