import type { CreatePaymentIntentOutput } from '@sos/contracts/payments';
import type { FailureReason } from '../../shared/callable-client.ts';

/** Where the money is when something failed; each has its sentence. */
export type MoneyState = 'untouched' | 'held' | 'released';

export type PaymentState =
  | { readonly phase: 'preparing' }
  | { readonly phase: 'entering'; readonly intent: CreatePaymentIntentOutput; readonly decline: string | null }
  | { readonly phase: 'paying'; readonly intent: CreatePaymentIntentOutput }
  | { readonly phase: 'scheduling' }
  | { readonly phase: 'refused'; readonly reason: FailureReason; readonly money: MoneyState };

/** What the rail's own form says once the client has paid; `moved`: the payment has moved without this page. */
export type Confirmation =
  | { readonly outcome: 'authorized' | 'moved' }
  | { readonly outcome: 'declined'; readonly message: string | null };

/** A decline without a message means that the card form itself shows what is missing. */
export type PaymentEvent =
  | { readonly type: 'prepare' }
  | { readonly type: 'intent'; readonly intent: CreatePaymentIntentOutput }
  | { readonly type: 'pay' }
  | { readonly type: 'declined'; readonly message: string | null }
  | { readonly type: 'schedule' }
  | { readonly type: 'refused'; readonly reason: FailureReason };

function refused(state: PaymentState, reason: FailureReason): PaymentState {
  const authorized = state.phase === 'scheduling' && reason !== 'payment_not_authorized';
  if (!authorized) return { phase: 'refused', reason, money: 'untouched' };
  return { phase: 'refused', reason, money: reason === 'provider_unavailable' ? 'released' : 'held' };
}

/** Events that come too late for their phase change nothing. */
export function nextPaymentState(state: PaymentState, event: PaymentEvent): PaymentState {
  switch (event.type) {
    case 'prepare':
      return { phase: 'preparing' };
    case 'intent':
      return { phase: 'entering', intent: event.intent, decline: null };
    case 'pay':
      return state.phase === 'entering' ? { phase: 'paying', intent: state.intent } : state;
    case 'declined':
      return state.phase === 'paying' ? { phase: 'entering', intent: state.intent, decline: event.message } : state;
    case 'schedule':
      return { phase: 'scheduling' };
    case 'refused':
      return refused(state, event.reason);
  }
}
