import type { Movement, MovementKind } from '@sos/domain/journal/papers';
import type Stripe from 'stripe';
import type { RailBook } from '../../usecases/journal/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { openStripe, type StripeOptions } from './stripe-client.ts';

const PAGE = 100;

/** Stripe's balance transactions: all that came in and went out of the platform's account. */
export function makeStripeBook(options: StripeOptions, circuit: Circuit): NonNullable<RailBook['movements']> {
  const { stripe, ask } = openStripe(options, circuit);
  const metadataOf = async (intent: string) => (await ask(() => stripe.paymentIntents.retrieve(intent))).metadata;
  // Subscriptions are invoiced and posted by themselves, under their invoices.
  const isOfSubscription = async ({ kind, paymentId, railPaymentId }: Movement): Promise<boolean> => {
    if (paymentId !== null || railPaymentId === null || kind === 'send' || kind === 'reverse') return false;
    const payment = { type: 'payment_intent', payment_intent: railPaymentId } as const;
    return (await ask(() => stripe.invoicePayments.list({ payment, limit: 1 }))).data.length > 0;
  };
  return async ({ from, to }, after) => {
    const { data, has_more: hasMore } = await ask(() =>
      stripe.balanceTransactions.list({
        // Stripe counts in seconds.
        created: { gte: Math.floor(from / 1000), lt: Math.ceil(to / 1000) },
        limit: PAGE,
        expand: ['data.source'],
        ...(after !== null && { starting_after: after }),
      }),
    );
    const movements: Movement[] = [];
    for (const booked of data) {
      const movement = toMovement(booked);
      const told = movement && (await named(movement, metadataOf));
      if (told && !(await isOfSubscription(told))) movements.push(told);
    }
    return { movements, next: hasMore ? (data.at(-1)?.id ?? null) : null };
  };
}

const kinds: ReadonlyMap<string, MovementKind> = new Map([
  ['charge', 'capture'],
  ['payment', 'capture'],
  ['refund', 'refund'],
  ['payment_refund', 'refund'],
  ['refund_failure', 'refund_failed'],
  ['payment_failure_refund', 'refund_failed'],
  ['transfer', 'send'],
  ['transfer_refund', 'reverse'],
]);

/** What is neither of a client nor of a provider, such as a payout to our own bank, is none. */
function toMovement({ type, amount, currency, fee, created, source }: Stripe.BalanceTransaction): Movement | undefined {
  const kind = kinds.get(type);
  if (!kind || source === null || typeof source === 'string') return undefined;
  const about = aboutOf(source as Stripe.BalanceTransactionSource);
  if (!about) return undefined;
  const money = { amount: Math.abs(amount), currency: currency.toUpperCase(), fee };
  return { kind, rail: 'stripe', ...about, ...money, at: created * 1000 };
}

type About = Pick<Movement, 'ref' | 'paymentId' | 'railPaymentId'>;

function aboutOf(source: Stripe.BalanceTransactionSource): About | undefined {
  switch (source.object) {
    case 'charge': {
      const railPaymentId = idOf(source.payment_intent);
      const paymentId = source.metadata['bookingId'] ?? source.transfer_group;
      return { ref: railPaymentId ?? source.id, railPaymentId, paymentId };
    }
    case 'refund':
      return { ref: source.id, railPaymentId: idOf(source.payment_intent), paymentId: null };
    case 'transfer':
      return {
        ref: source.id,
        railPaymentId: null,
        paymentId: source.metadata['transferId'] ?? source.transfer_group,
      };
    case 'transfer_reversal':
      return { ref: source.id, railPaymentId: null, paymentId: source.metadata?.['transferId'] ?? null };
    default:
      return undefined;
  }
}

const idOf = (reference: string | { readonly id: string } | null): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);

/** A refund does not say which booking it is of; its payment does. */
async function named(
  movement: Movement,
  metadataOf: (intent: string) => Promise<Stripe.Metadata | null>,
): Promise<Movement> {
  const { paymentId, railPaymentId } = movement;
  if (paymentId !== null || railPaymentId === null) return movement;
  return { ...movement, paymentId: (await metadataOf(railPaymentId))?.['bookingId'] ?? null };
}
