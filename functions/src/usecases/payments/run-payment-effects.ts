import { mayHaveFreshKey, railKey } from '@sos/domain/payments/debt';
import type { PaymentEvent } from '@sos/domain/payments/events';
import type { PaymentEffect } from '@sos/domain/payments/obligations';
import type { Payment } from '@sos/domain/payments/payment';
import { type Alerts, type Clock, VendorUnavailableError } from '../shared/ports.ts';
import { type RailPayment, RailRefusedError, type Rails, RailStateError } from './ports.ts';
import { conclusion } from './rail-truth.ts';

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
    await needs.alerts.raise({ kind: effect.alert, key: payment.id, detail: { session: payment.id } });
    return payment;
  }
  const due = await withFreshKey(needs, payment, effect.type);
  const event = 'type' in due ? due : await askRail(needs, due, effect.type);
  return (await needs.handleEvent(payment.id, event)) ?? payment;
}

/**
 * A key under which an answer was lost replays whatever the rail stored for it, so the rail is asked what happened: it
 * did, and that is the event, or it did not, and the payment goes on with its next key.
 */
async function withFreshKey(
  needs: RunPaymentEffectsNeeds,
  payment: Payment,
  action: Action,
): Promise<Payment | PaymentEvent> {
  if (!mayHaveFreshKey(payment, needs.clock.now())) return payment;
  const known = await lookUp(needs, { action, payment });
  return known ?? (await needs.handleEvent(payment.id, { type: 'not_happened', at: needs.clock.now() })) ?? payment;
}

/** Asks the rail under the payment's key, and says what came of it. Throws VendorUnavailableError. */
async function askRail(needs: RunPaymentEffectsNeeds, payment: Payment, action: Action): Promise<PaymentEvent> {
  const asked = { action, payment };
  try {
    const truth = await needs.rails[payment.rail][action](payment.railPaymentId, railKey(action, payment));
    return conclude(needs, asked, truth) ?? unexplained(needs, 'nothing_done');
  } catch (error) {
    if (error instanceof RailStateError) return (await lookUp(needs, asked)) ?? unexplained(needs, 'state');
    if (error instanceof RailRefusedError) return refused(needs, asked, error);
    const inDoubt = error instanceof VendorUnavailableError && !error.certain;
    if (inDoubt) await needs.handleEvent(payment.id, { type: 'outcome_unknown', at: needs.clock.now() });
    throw error;
  }
}

interface Asked {
  readonly action: Action;
  readonly payment: Payment;
}

/** What the rail says became of it; undefined when it has not happened. */
async function lookUp(needs: RunPaymentEffectsNeeds, asked: Asked): Promise<PaymentEvent | undefined> {
  const { rail, railPaymentId } = asked.payment;
  return conclude(needs, asked, await needs.rails[rail].read(railPaymentId));
}

function conclude({ clock }: RunPaymentEffectsNeeds, { action, payment }: Asked, truth: RailPayment) {
  return conclusion(action, { payment, truth, at: clock.now() });
}

const unexplained = ({ clock }: RunPaymentEffectsNeeds, code: string): PaymentEvent => {
  return { type: 'rail_refused', code, at: clock.now() };
};

/** A refusal that the payment's state does not explain is told to somebody instead of being met again and again. */
async function refused(needs: RunPaymentEffectsNeeds, asked: Asked, error: RailRefusedError): Promise<PaymentEvent> {
  const known = await lookUp(needs, asked).catch(() => undefined);
  if (known) return known;
  if (error.fault === 'request') return unexplained(needs, error.code);
  const { id } = asked.payment;
  await needs.alerts.raise({ kind: 'rail_account', key: error.code, detail: { session: id, code: error.code } });
  throw error;
}
