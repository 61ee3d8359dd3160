import { isPausing, mayHaveFreshKey, railKey, tryOf } from '@sos/domain/payments/debt';
import type { PaymentEvent } from '@sos/domain/payments/events';
import type { PaymentAlert, PaymentEffect } from '@sos/domain/payments/obligations';
import type { Payment } from '@sos/domain/payments/payment';
import { isOwed } from '@sos/domain/payments/refund';
import { type Alerts, type Clock, VendorUnavailableError } from '../shared/ports.ts';
import { type RailPayment, RailRefusedError, type Rails, RailStateError } from './ports.ts';
import { conclusion } from '../shared/rail-truth.ts';

type Action = 'capture' | 'release' | 'refund';

export interface RunPaymentEffectsNeeds {
  readonly rails: Rails;
  /** Tells the payment of the rail's answer. */
  readonly handleEvent: (id: string, event: PaymentEvent) => Promise<Payment | undefined>;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** Resolves to the payment as it is afterwards. Throws VendorUnavailableError. */
export type RunPaymentEffects = (payment: Payment, effects: readonly PaymentEffect[]) => Promise<Payment>;

/** Carries out what a payment owes. What the rail answers is an event of the payment, which may owe something again. */
export function makeRunPaymentEffects(needs: RunPaymentEffectsNeeds): RunPaymentEffects {
  return async (payment, effects) => {
    let current = payment;
    for (const effect of effects) current = await runEffect(needs, payment, effect);
    return current;
  };
}

async function runEffect(needs: RunPaymentEffectsNeeds, payment: Payment, effect: PaymentEffect): Promise<Payment> {
  if (effect.type === 'raise_alert') {
    await raise(needs, payment, effect.alert);
    return payment;
  }
  if (isPausing(payment, needs.clock.now())) return payment;
  const event = await outcomeOf(needs, { action: effect.type, payment });
  return (await needs.handleEvent(payment.id, event)) ?? payment;
}

function raise({ alerts }: RunPaymentEffectsNeeds, { id, debt }: Payment, kind: PaymentAlert): Promise<void> {
  const code = debt?.refusedWith ?? null;
  return alerts.raise({ kind, key: id, detail: { session: id, ...(code !== null && { code }) } });
}

interface Asked {
  readonly action: Action;
  readonly payment: Payment;
}

/** What came of asking the rail, as an event. Throws VendorUnavailableError. */
async function outcomeOf(needs: RunPaymentEffectsNeeds, asked: Asked): Promise<PaymentEvent> {
  let current = asked;
  try {
    const due = await withFreshKey(needs, asked);
    if ('type' in due) return due;
    current = { ...asked, payment: due };
    return await askRail(needs, current);
  } catch (error) {
    return explain(needs, current, error);
  }
}

/**
 * A key under which an answer was lost replays whatever the rail stored for it, so the rail is asked what happened: it
 * did, and that is the event, or it did not, and the payment goes on with its next key.
 */
async function withFreshKey(needs: RunPaymentEffectsNeeds, asked: Asked): Promise<Payment | PaymentEvent> {
  const { payment } = asked;
  if (!mayHaveFreshKey(payment, needs.clock.now())) return payment;
  const known = await lookUp(needs, asked);
  return known ?? (await needs.handleEvent(payment.id, { type: 'not_happened', at: needs.clock.now() })) ?? payment;
}

/** Asks the rail under the payment's key. */
async function askRail(needs: RunPaymentEffectsNeeds, asked: Asked): Promise<PaymentEvent> {
  const { action, payment } = asked;
  const rail = needs.rails[payment.rail];
  const part = action === 'refund' ? payment.refunds.find(isOwed) : undefined;
  const key = railKey(action, payment);
  const truth = await (part ? rail.refund(payment.railPaymentId, key, part) : rail[action](payment.railPaymentId, key));
  return conclude(needs, asked, truth) ?? refusal(needs, asked, { code: 'nothing_done', undone: true });
}

/** The event that a failure stands for; what is no event is thrown. */
async function explain(needs: RunPaymentEffectsNeeds, asked: Asked, error: unknown): Promise<PaymentEvent> {
  if (error instanceof RailStateError)
    return (await lookUp(needs, asked)) ?? refusal(needs, asked, { code: 'state', undone: true });
  if (error instanceof RailRefusedError) return refused(needs, asked, error);
  const inDoubt = error instanceof VendorUnavailableError && !error.certain;
  const { id } = asked.payment;
  if (inDoubt) await needs.handleEvent(id, { type: 'outcome_unknown', at: needs.clock.now() });
  throw error;
}

/** What the rail says became of it; undefined when it has not happened. */
async function lookUp(needs: RunPaymentEffectsNeeds, asked: Asked): Promise<PaymentEvent | undefined> {
  const { rail, railPaymentId } = asked.payment;
  return conclude(needs, asked, await needs.rails[rail].read(railPaymentId));
}

function conclude({ clock }: RunPaymentEffectsNeeds, { action, payment }: Asked, truth: RailPayment) {
  return conclusion(action, { payment, truth, at: clock.now() });
}

function refusal(
  { clock }: RunPaymentEffectsNeeds,
  { payment }: Asked,
  told: { readonly code: string; readonly undone: boolean },
): PaymentEvent {
  return { type: 'rail_refused', ...told, tryNumber: tryOf(payment), at: clock.now() };
}

/** Whether it has happened all the same is the rail's to say; a fault of our own account blocks no payment. */
async function refused(needs: RunPaymentEffectsNeeds, asked: Asked, error: RailRefusedError): Promise<PaymentEvent> {
  const { code, fault } = error;
  const known = await lookUp(needs, asked).catch(() => 'unknown' as const);
  if (typeof known === 'object') return known;
  if (fault === 'request') return refusal(needs, asked, { code, undone: known === undefined });
  await needs.alerts.raise({ kind: 'rail_account', key: code, detail: { session: asked.payment.id, code } });
  throw error;
}
