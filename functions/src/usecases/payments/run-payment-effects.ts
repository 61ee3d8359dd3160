import type { PaymentEvent, RailFact } from '@sos/domain/payments/events';
import type { PaymentEffect } from '@sos/domain/payments/obligations';
import type { Payment } from '@sos/domain/payments/payment';
import type { Alerts, Clock } from '../shared/ports.ts';
import { type Rails, RailStateError } from './ports.ts';

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
  const event = await askRail(needs, payment, effect.type);
  return (await needs.handleEvent(payment.id, event)) ?? payment;
}

/** Asks the rail, and says what its answer means: a hold that cannot be voided was captured. */
async function askRail(
  needs: RunPaymentEffectsNeeds,
  payment: Payment,
  action: 'capture' | 'release' | 'refund',
): Promise<PaymentEvent> {
  const { id, rail, railPaymentId } = payment;
  const fact = (type: RailFact['type']): PaymentEvent => {
    return { type, rail, railPaymentId, captureBefore: null, at: needs.clock.now() };
  };
  const key = `${action}:${id}`;
  switch (action) {
    case 'capture': {
      const captured = await done(() => needs.rails[rail].capture(railPaymentId, key));
      return captured ? fact('rail_captured') : { type: 'hold_gone', at: needs.clock.now() };
    }
    case 'release': {
      const released = await done(() => needs.rails[rail].release(railPaymentId, key));
      return fact(released ? 'rail_released' : 'rail_captured');
    }
    case 'refund':
      await needs.rails[rail].refund(railPaymentId, key);
      return fact('rail_refunded');
  }
}

/** False when the payment's state at the rail does not allow it. */
async function done(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof RailStateError) return false;
    throw error;
  }
}
