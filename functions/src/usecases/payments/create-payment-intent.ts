import type { Parsed } from '@sos/contracts/callables';
import type { Checkout } from '@sos/contracts/payments';
import { couponCode, feeWithout } from '@sos/domain/coupons/coupon';
import { isProviderLineFree, telephoneRefusal } from '@sos/domain/calls/telephones';
import { money, sameMoney } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import { limitOf, windowOf } from '@sos/domain/limits/limits';
import { isOpen, openPayment, type Payment } from '@sos/domain/payments/payment';
import { type Rail, requireTaken } from '@sos/domain/payments/rail';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { OpenCalls, PhoneNumbers, Telephones } from '../calls/ports.ts';
import type { Limits } from '../limits/ports.ts';
import { callOpen } from '../shared/call-open.ts';
import type { Handler } from '../shared/handler.ts';
import { type LookForRoom, refusalOf } from '../shared/look-for-room.ts';
import { makeRequireTalk, type RequireTalkNeeds } from '../shared/require-talk.ts';
import { tooMany } from '../shared/too-many.ts';
import { type Actor, type Clock, VendorUnavailableError } from '../shared/ports.ts';
import { agreedPrice, type PriceNeeds, requireShown } from './agreed-price.ts';
import type { CardDesk, PayableProfiles, PaymentRail, Payments, RailPayment, Rails } from './ports.ts';

const MINUTE_MS = 60_000;

export interface CreatePaymentIntentNeeds extends PriceNeeds, RequireTalkNeeds {
  readonly payments: Pick<Payments, 'read' | 'createIfAbsent' | 'unbookedOf' | 'countUsedUp'>;
  readonly rails: Rails;
  readonly cards: CardDesk;
  readonly profiles: PayableProfiles;
  readonly phones: PhoneNumbers;
  readonly openCalls: OpenCalls;
  readonly telephones: Telephones;
  readonly limits: Pick<Limits, 'take' | 'takeAll' | 'giveBack' | 'pause' | 'count'>;
  readonly lookForRoom: LookForRoom;
  /** Throws DomainError closed_for_now, country_closed. */
  readonly requireOpen: (clientId: string) => Promise<void>;
  readonly clock: Clock;
}

type Wish = Parsed<'createPaymentIntent'> & { readonly rail: Rail };

/**
 * Opens the payment of one booking, or gives back the one that is open: the booking's id is the idempotency key, so
 * neither a double click nor a lost answer can hold money twice. Over the limit it is the last one that was opened for the
 * same call, if the caller goes on with that. Throws DomainError with the telephone's refusal,
 * own_profile, provider_unavailable, call_open, telephone_busy, phone_same, number_unproved, calls_spent, too_many_requests,
 * no_more_calls, payment_unavailable, payment_mismatch, coupon_unusable, price_changed, closed_for_now or country_closed.
 */
export function makeCreatePaymentIntent(needs: CreatePaymentIntentNeeds): Handler<'createPaymentIntent'> {
  return openingBy('stripe', needs);
}

/** The same with PayPal, on whose page the buyer agrees. A booking that was begun with a card is not paid so: payment_mismatch. */
export function makeCreatePaypalOrder(needs: CreatePaymentIntentNeeds): Handler<'createPaypalOrder'> {
  return openingBy('paypal', needs);
}

function openingBy(rail: Rail, needs: CreatePaymentIntentNeeds): Handler<'createPaymentIntent' | 'createPaypalOrder'> {
  return async (actor, input) => {
    if (actor.uid === input.providerId) throw new DomainError('invalid', 'own_profile');
    const phone = await needs.phones.check(input.phone);
    if ('refused' in phone) throw new DomainError('invalid', phone.refused);
    const { payment, held, formSecret } = await findOrOpen(needs, actor, { ...input, rail, phone: phone.e164 });
    const { amount, currency } = payment.price.total;
    return {
      bookingId: payment.id,
      checkout: withForm(held.checkout, formSecret),
      amount: money(amount, currency),
      authorized: held.status === 'authorized',
    };
  };
}

const find = ({ payments }: CreatePaymentIntentNeeds, id: string) => payments.read(id);

/** The booking's payment as it stands, or opened now: at the rail first, under the booking's key, then on record. */
async function findOrOpen(needs: CreatePaymentIntentNeeds, actor: Actor, input: Wish) {
  const known = await find(needs, input.bookingId);
  return known ? again(needs, actor, { input, known }) : open(needs, actor, input);
}

interface Known {
  readonly input: Wish;
  readonly known: Payment;
}

async function again(needs: CreatePaymentIntentNeeds, actor: Actor, { input, known }: Known) {
  requireSameTerms(known, actor, input);
  requireShown(known.price, input.shown);
  const held = await needs.rails[known.rail].read(known.railPaymentId);
  requireUsable(held, known.price);
  // Once money is held, the booking decides, which gives it back when it refuses.
  if (held.status !== 'open') return { payment: known, held };
  await requireBookable(needs, actor.uid, { ...input, bookingId: known.id });
  await requireRoom(needs, input, { clientId: actor.uid, kind: known.providerKind, fee: feeWithout(known) });
  const formSecret = held.customerId === undefined ? undefined : await needs.cards.again(held.customerId);
  return { payment: known, held, formSecret };
}

async function open(needs: CreatePaymentIntentNeeds, actor: Actor, input: Wish) {
  requireTaken(input.rail, input.currency);
  await needs.requireOpen(actor.uid);
  const kind = await requireBookable(needs, actor.uid, input);
  const { last, isCounted } = await roomOrLast(needs, actor, input);
  if (last) return again(needs, actor, { input, known: last });
  await makeRequireTalk(needs)(actor.uid, input.phone, actor.network);
  const { price, coupon, full } = await agreedPrice(needs, { ...input, clientId: actor.uid, kind });
  await requireRoom(needs, input, { clientId: actor.uid, kind, fee: full.platformFee.amount });
  return openAt(needs, actor, { input, kind, price, coupon, isCounted });
}

interface Agreed extends Pick<Payment, 'price' | 'coupon'> {
  readonly input: Wish;
  readonly kind: ProviderKind;
  readonly isCounted: boolean;
}

/** At the rail first, then on record. What is no payment of its own in the end is not counted as one. */
async function openAt(needs: CreatePaymentIntentNeeds, actor: Actor, agreed: Agreed) {
  const { input, kind, price, coupon } = agreed;
  const { bookingId, providerId, rail } = input;
  const giveBack = async () => agreed.isCounted && needs.limits.giveBack('payments_opened', actor.uid, 1);
  const form = rail === 'stripe' ? await needs.cards.open(actor.uid) : undefined;
  const parties = { clientId: actor.uid, providerId, network: actor.network, customerId: form?.customerId };
  const held = await create(needs, rail, { bookingId, amount: price.total, ...parties }).catch(
    async (error: unknown) => {
      if (error instanceof VendorUnavailableError) await giveBack();
      throw error;
    },
  );
  requireUsable(held, price);
  const terms = { clientId: actor.uid, providerId, providerKind: kind, rail, price, coupon };
  const { railPaymentId } = held;
  const opened = openPayment({ id: bookingId, ...terms, railPaymentId, now: needs.clock.now() });
  const payment = await needs.payments.createIfAbsent(opened);
  if (payment !== opened) await giveBack();
  requireSameTerms(payment, actor, input);
  // Nobody may pay into what is not on record.
  if (payment.railPaymentId !== railPaymentId) throw new DomainError('conflict', 'payment_mismatch');
  return { payment, held, formSecret: form?.formSecret };
}

function withForm(checkout: Checkout, formSecret: string | undefined): Checkout {
  return checkout.rail === 'stripe' && formSecret !== undefined ? { ...checkout, formSecret } : checkout;
}

/** Whatever would refuse the booking is told before the card is asked. Returns the provider's kind. */
async function requireBookable(
  { openCalls, profiles, telephones }: CreatePaymentIntentNeeds,
  clientId: string,
  { bookingId: sessionId, providerId, phone }: Wish,
): Promise<ProviderKind> {
  const [openCall, kind, wanted] = await Promise.all([
    openCalls.of(clientId),
    payableKind(profiles, providerId),
    telephones.wanted(providerId, phone),
  ]);
  if (openCall !== undefined) throw callOpen(openCall);
  if (!kind || !wanted || !isProviderLineFree(wanted, sessionId)) {
    throw new DomainError('conflict', 'provider_unavailable');
  }
  const refusal = telephoneRefusal(wanted, { sessionId, clientId });
  if (!refusal) return kind;
  const { refused, sessionId: own } = refusal;
  throw new DomainError('conflict', refused, { details: own === undefined ? {} : { sessionId: own } });
}

interface Room {
  /** There is no room, but this one, of the same call, is open. */
  readonly last?: Payment;
  readonly isCounted: boolean;
}

/** Nobody opens one payment after another, nor any after many refused cards. */
async function roomOrLast(needs: CreatePaymentIntentNeeds, actor: Actor, input: Wish): Promise<Room> {
  const { limits, payments } = needs;
  const { uid, network } = actor;
  const pause = await limits.pause([
    { name: 'declines_by_person', key: uid },
    ...(network === undefined ? [] : [{ name: 'declines_by_network', key: network } as const]),
  ]);
  if (pause > 0) throw tooMany(pause);
  const retryAfter = await limits.take('payments_opened', uid);
  if (retryAfter === 0) return { isCounted: true };
  // One that became a booking, or was given up, leaves room for another: its call counts under limits of its own.
  const beyond = await payments.countUsedUp(uid, windowOf(limitOf('payments_opened'), needs.clock.now()).startsAt);
  if (beyond > 0 && 'spent' in (await limits.takeAll([{ name: 'payments_opened', key: uid, wanted: 1, beyond }]))) {
    return { isCounted: true };
  }
  const last = await lastOf(needs, actor, { input, unbooked: await payments.unbookedOf(uid) });
  if (!last) throw tooMany(retryAfter);
  return { last, isCounted: false };
}

/** The one that was opened for this very booking in the meantime, or else the last on the same terms. */
async function lastOf(
  needs: CreatePaymentIntentNeeds,
  actor: Actor,
  { input, unbooked }: { readonly input: Wish; readonly unbooked: readonly string[] },
): Promise<Payment | undefined> {
  const wanted = input.mayReuse ? unbooked : unbooked.filter((id) => id === input.bookingId);
  const found = await Promise.all(wanted.map((id) => find(needs, id)));
  const same = found.filter((payment) => payment !== undefined && isSame(payment, actor, input));
  return same.find((payment) => payment?.id === input.bookingId) ?? same.toSorted(byAge).at(-1);
}

const byAge = (one: Payment | undefined, other: Payment | undefined) => (one?.createdAt ?? 0) - (other?.createdAt ?? 0);

/** A call that our own limits would not let ring, or that could cost more than we earn by it, is refused before anybody pays for it. */
async function requireRoom(
  { lookForRoom }: CreatePaymentIntentNeeds,
  { providerId, phone }: Wish,
  call: { readonly clientId: string; readonly kind: ProviderKind; readonly fee: number },
): Promise<void> {
  const none = await lookForRoom({ ...call, providerId, phone });
  if (none) throw refusalOf(none);
}

type Order = Omit<Parameters<PaymentRail['create']>[0], 'key'>;

/**
 * Under one key Stripe refuses another customer. A key whose answer was lost may replay a failure for a day, so another follows. Two payments may then be open at the
 * rail; nobody can pay into the one that is not on record.
 */
async function create({ rails, clock }: CreatePaymentIntentNeeds, rail: Rail, order: Order): Promise<RailPayment> {
  const of = order.customerId === undefined ? '' : `:${order.customerId}`;
  try {
    return await rails[rail].create({ ...order, key: `create:${order.bookingId}:1${of}` });
  } catch (error) {
    if (!(error instanceof VendorUnavailableError) || error.certain) throw error;
    const minute = Math.floor(clock.now() / MINUTE_MS);
    return rails[rail].create({ ...order, key: `create:${order.bookingId}:${minute}${of}` });
  }
}

/** Somebody else's booking is told like an own one that cannot be paid any more. */
function requireSameTerms(payment: Payment, actor: Actor, input: Wish): void {
  if (!isSame(payment, actor, input)) throw new DomainError('conflict', 'payment_mismatch');
}

function isSame(payment: Payment, actor: Actor, input: Wish): boolean {
  const mine = payment.clientId === actor.uid;
  const isSameWay = payment.price.total.currency === input.currency && payment.rail === input.rail;
  const isSamePrice = payment.coupon?.code === couponCode(input.coupon ?? '');
  return mine && payment.providerId === input.providerId && isSameWay && isSamePrice && isOpen(payment);
}

function requireUsable(held: RailPayment, price: Price): void {
  const usable = held.status === 'open' || held.status === 'authorized';
  if (!usable || !sameMoney(held.amount, price.total)) throw new DomainError('conflict', 'payment_mismatch');
}

/** Undefined while nobody can book the provider. */
async function payableKind(profiles: PayableProfiles, providerId: string): Promise<ProviderKind | undefined> {
  const profile = await profiles.find(providerId);
  const isPayable = profile?.availability === 'available' && profile.approval === 'approved' && profile.visible;
  return isPayable ? profile.kind : undefined;
}
