import type { Output } from '@sos/contracts/callables';
import type { FailureReason, RefusalDetails } from '@sos/browser/callable-client';

/** Where the money is when something failed; each has its sentence. */
export type MoneyState = 'untouched' | 'held' | 'released' | 'unknown';

export type PaymentState =
  | {
      readonly phase: 'preparing';
      /** The bank may have agreed already, since this page has asked it. */
      readonly bankAsked?: true;
    }
  | { readonly phase: 'entering'; readonly intent: Output<'createPaymentIntent'>; readonly decline: string | null }
  | { readonly phase: 'paying'; readonly intent: Output<'createPaymentIntent'> }
  | { readonly phase: 'scheduling' }
  | {
      readonly phase: 'refused';
      readonly reason: FailureReason;
      readonly money: MoneyState;
      readonly details: RefusalDetails;
    };

/** What the rail's own form says once the client has paid; `moved`: the payment has moved without this page. */
export type Confirmation =
  | { readonly outcome: 'authorized' | 'moved' }
  | { readonly outcome: 'declined'; readonly message: string | null }
  /** Nothing is held, and asking again would not help. */
  | { readonly outcome: 'refused'; readonly error: unknown };

/** A decline without a message means that the card form itself shows what is missing. */
export type PaymentEvent =
  | { readonly type: 'prepare' }
  | { readonly type: 'intent'; readonly intent: Output<'createPaymentIntent'> }
  | { readonly type: 'pay' }
  | { readonly type: 'declined'; readonly message: string | null }
  | { readonly type: 'schedule' }
  | { readonly type: 'refused'; readonly reason: FailureReason; readonly details?: RefusalDetails };

function moneyAfter(state: PaymentState, reason: FailureReason): MoneyState {
  if (reason === 'unexpected' || (state.phase === 'preparing' && state.bankAsked)) return 'unknown';
  if (state.phase !== 'scheduling' || reason === 'payment_not_authorized') return 'untouched';
  return givesBack.has(reason) ? 'released' : 'held';
}

/** A booking that is refused so gives back what is held at once. */
const givesBack: ReadonlySet<FailureReason> = new Set(['provider_unavailable', 'coupon_gone', 'no_more_calls']);

function bankWasAsked(state: PaymentState): boolean {
  if (state.phase === 'preparing') return state.bankAsked === true;
  if (state.phase === 'refused') return state.money !== 'untouched';
  return state.phase === 'paying' || state.phase === 'scheduling';
}

/** Events that come too late for their phase change nothing. */
export function nextPaymentState(state: PaymentState, event: PaymentEvent): PaymentState {
  switch (event.type) {
    case 'prepare':
      return bankWasAsked(state) ? { phase: 'preparing', bankAsked: true } : { phase: 'preparing' };
    case 'intent':
      return { phase: 'entering', intent: event.intent, decline: null };
    case 'pay':
      return state.phase === 'entering' ? { phase: 'paying', intent: state.intent } : state;
    case 'declined':
      return state.phase === 'paying' ? { phase: 'entering', intent: state.intent, decline: event.message } : state;
    case 'schedule':
      return { phase: 'scheduling' };
    case 'refused':
      return refused(state, event);
  }
}

function refused(
  state: PaymentState,
  { reason, details = {} }: Extract<PaymentEvent, { type: 'refused' }>,
): PaymentState {
  return { phase: 'refused', reason, money: moneyAfter(state, reason), details };
}
