import type { Parsed } from '@sos/contracts/callables';
import { money, sameMoney } from '@sos/domain/money/money';
import type { Price } from '@sos/domain/money/price';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { PhoneNumbers } from '../calls/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { CardRail, PayableProfiles, Payment, Payments, Prices, RailPayment } from './ports.ts';

export interface CreatePaymentIntentNeeds {
  readonly payments: Payments;
  readonly rail: CardRail;
  readonly prices: Prices;
  readonly profiles: PayableProfiles;
  readonly phones: PhoneNumbers;
  readonly clock: Clock;
}

type CreatePaymentIntentInput = Parsed<'createPaymentIntent'>;

/**
 * Opens the payment of one booking, or gives back the one that is open: the booking's id is the idempotency key, so
 * neither a double click nor a lost answer can hold money twice. Throws DomainError with the telephone's refusal,
 * own_profile, provider_unavailable, not_allowed or payment_mismatch.
 */
export function makeCreatePaymentIntent(needs: CreatePaymentIntentNeeds): Handler<'createPaymentIntent'> {
  return async (actor, input) => {
    if (actor.uid === input.providerId) throw new DomainError('invalid', 'own_profile');
    const phone = await needs.phones.check(input.phone);
    if ('refused' in phone) throw new DomainError('invalid', phone.refused);
    const { payment, held } = await openPayment(needs, actor, input);
    const { amount, currency } = payment.price.total;
    return {
      bookingId: input.bookingId,
      clientSecret: held.clientSecret,
      amount: money(amount, currency),
      authorized: held.status === 'authorized',
    };
  };
}

/** The booking's payment as it stands, or opened now: the hold first, under the booking's key, then its record. */
async function openPayment(
  needs: CreatePaymentIntentNeeds,
  actor: Actor,
  input: CreatePaymentIntentInput,
): Promise<{ payment: Payment; held: RailPayment }> {
  const known = await needs.payments.read(input.bookingId);
  const payment = known ?? (await newPayment(needs, actor, input));
  if (known) requireSameTerms(known, actor, input);
  const held = await hold(needs.rail, payment);
  if (known) return { payment, held };
  const stored = await needs.payments.createIfAbsent({ ...payment, railId: held.railId });
  requireSameTerms(stored, actor, input);
  return { payment: stored, held };
}

const reusable: ReadonlySet<string> = new Set(['created', 'authorized', 'failed']);

function requireSameTerms(payment: Payment, actor: Actor, input: CreatePaymentIntentInput): void {
  if (payment.clientId !== actor.uid) throw new DomainError('forbidden', 'not_allowed');
  const same = payment.providerId === input.providerId && payment.price.total.currency === input.currency;
  if (!same || !reusable.has(payment.status)) throw new DomainError('conflict', 'payment_mismatch');
}

async function newPayment(
  needs: CreatePaymentIntentNeeds,
  actor: Actor,
  input: CreatePaymentIntentInput,
): Promise<Payment> {
  const profile = await needs.profiles.find(input.providerId);
  if (profile?.availability !== 'available' || profile.approval !== 'approved' || !profile.visible) {
    throw new DomainError('conflict', 'provider_unavailable');
  }
  const price: Price = await needs.prices.price(profile.kind, input.currency);
  return {
    id: input.bookingId,
    clientId: actor.uid,
    providerId: input.providerId,
    providerKind: profile.kind,
    status: 'created',
    railId: null,
    price,
    sessionId: null,
    createdAt: needs.clock.now(),
    authorizedAt: null,
    settledAt: null,
    captureBefore: null,
  };
}

async function hold(rail: CardRail, payment: Payment): Promise<RailPayment> {
  const { id, clientId, providerId, railId } = payment;
  const held = railId
    ? await rail.read(railId)
    : await rail.create({ bookingId: id, amount: payment.price.total, clientId, providerId, key: `create:${id}` });
  const open = held.status === 'open' || held.status === 'authorized';
  if (!open || !sameMoney(held.amount, payment.price.total)) throw new DomainError('conflict', 'payment_mismatch');
  return held;
}
