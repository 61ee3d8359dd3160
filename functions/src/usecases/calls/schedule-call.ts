import type { Parsed } from '@sos/contracts/callables';
import { rulesWith } from '@sos/domain/calls/default-rules';
import { obligations } from '@sos/domain/calls/obligations';
import { bookSession, type CallSession } from '@sos/domain/calls/session';
import { isProviderLineFree, telephoneRefusal } from '@sos/domain/calls/telephones';
import { feeWithout, serves } from '@sos/domain/coupons/coupon';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { reserve, shareBusy } from '@sos/domain/providers/availability';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import { type LookForRoom, refusalOf } from '../shared/look-for-room.ts';
import type { NoDialRoom } from '../limits/ports.ts';
import type { RequireTalk } from '../shared/require-talk.ts';
import type {
  BookableProfile,
  BookingDecision,
  Bookings,
  BookingState,
  CallConfig,
  Hold,
  Holds,
  PhoneNumbers,
} from './ports.ts';
import { callOpen } from '../shared/call-open.ts';
import type { RunEffects } from './run-effects.ts';

export interface ScheduleCallNeeds {
  readonly bookings: Bookings;
  readonly config: CallConfig;
  readonly holds: Holds;
  readonly phones: PhoneNumbers;
  /** Carries out what the payment of a lost booking owes: its release. */
  readonly payDebts: (payment: Payment) => Promise<void>;
  readonly runEffects: RunEffects;
  /** Asked again here: the telephone may be another one than when the payment was opened. */
  readonly requireTalk: RequireTalk;
  /** Asked again here too: others may have used up meanwhile what dialling may cost. */
  readonly lookForRoom: LookForRoom;
  readonly clock: Clock;
}

/**
 * Books the call that a payment was authorised for; the session takes the booking's id, so booking twice is booking once.
 * Throws DomainError: not_found, payment_not_authorized, provider_unavailable or call_open (the money is then released),
 * coupon_gone or no_more_calls (the same), telephone_busy, phone_same, number_unproved, calls_spent, or the telephone's refusal.
 */
export function makeScheduleCall(needs: ScheduleCallNeeds): Handler<'createAndScheduleCall'> {
  return async (actor, input) => {
    const payment = await needs.bookings.payment(input.bookingId);
    requireOwn(actor, payment);
    const phone = await needs.phones.check(input.phone);
    if ('refused' in phone) throw new DomainError('invalid', phone.refused);
    const call = { phone: phone.e164, network: actor.network };
    const noRoom = payment.sessionId === null ? await requireWelcome(needs, payment, call) : undefined;
    const hold = payment.sessionId === null ? await needs.holds.find(payment) : payment;
    if (!hold) throw new DomainError('conflict', 'payment_not_authorized');
    const session = await book(needs, { input, payment, hold, ...call, noRoom });
    await needs.runEffects(session, obligations(session), true);
    return { sessionId: session.id, scheduledFor: session.scheduledFor, status: session.status };
  };
}

/** Somebody else's booking and none at all are told alike. */
function requireOwn(actor: Actor, payment: Payment | undefined): asserts payment is Payment {
  if (payment?.clientId !== actor.uid) throw new DomainError('not_found', 'not_found');
}

/**
 * Resolves to why our limits would not let the call ring: then the held money goes back at once. Throws for what another
 * telephone mends, which may be given for the same payment.
 */
async function requireWelcome(
  { requireTalk, lookForRoom }: ScheduleCallNeeds,
  payment: Payment,
  { phone, network }: Pick<Order, 'phone' | 'network'>,
): Promise<NoDialRoom | undefined> {
  const { clientId, providerId, providerKind: kind } = payment;
  const looked = lookForRoom({ clientId, providerId, kind, phone, fee: feeWithout(payment) });
  const [noRoom] = await Promise.all([looked, requireTalk(clientId, phone, network)]);
  if (noRoom?.over === 'telephone') throw refusalOf(noRoom);
  return noRoom;
}

interface Order {
  readonly input: Parsed<'createAndScheduleCall'>;
  readonly payment: Payment;
  readonly hold: Hold;
  /** The client's, in E.164. */
  readonly phone: string;
  readonly network: string | undefined;
  readonly noRoom: NoDialRoom | undefined;
}

async function book(needs: ScheduleCallNeeds, order: Order): Promise<CallSession> {
  const { providerId, clientId } = order.payment;
  const sessionId = order.input.bookingId;
  const rulesOf = { lawyer: await needs.config.rules('lawyer'), expat: await needs.config.rules('expat') };
  const outcomes: Outcome[] = [];
  await needs.bookings.book(
    { sessionId, providerId, clientId, clientPhone: order.phone, network: order.network },
    (state) => {
      const decision = state.session ? undefined : decide(state, order, { rulesOf, now: needs.clock.now() });
      const { openCall } = state;
      outcomes.push(state.session ? { session: state.session } : { ...outcomeOf(decision), openCall });
      return decision;
    },
  );
  const outcome = outcomes.at(-1);
  if (outcome?.session) return outcome.session;
  if (outcome?.refusal) throw outcome.refusal;
  if (outcome?.payment) await needs.payDebts(outcome.payment);
  throw lossOf(outcome);
}

function lossOf({ openCall, lost, noRoom }: Outcome = {}): DomainError {
  if (noRoom) return refusalOf(noRoom);
  return openCall === undefined ? new DomainError('conflict', lost ?? 'provider_unavailable') : callOpen(openCall);
}

interface Outcome {
  readonly session?: CallSession | undefined;
  readonly payment?: Payment | undefined;
  readonly refusal?: DomainError;
  readonly openCall?: string | undefined;
  readonly lost?: 'coupon_gone' | undefined;
  readonly noRoom?: NoDialRoom | undefined;
}

function outcomeOf(decision: BookingDecision | undefined): Outcome {
  if (!decision) return {};
  if ('refused' in decision) {
    const { refused, sessionId } = decision;
    return { refusal: new DomainError('conflict', refused, { details: sessionId === undefined ? {} : { sessionId } }) };
  }
  const { payment, booking, lost, noRoom } = decision;
  return { payment, lost, noRoom, ...(booking && { session: booking.session }) };
}

interface Context {
  readonly rulesOf: Record<'lawyer' | 'expat', CallSession['rules']>;
  readonly now: number;
}

/** Booked with its provider, or to be released: both are decided where the provider and the payment are read. */
function decide(state: BookingState, order: Order, context: Context): BookingDecision | undefined {
  const { profile, payment } = state;
  if (!payment) return undefined;
  const { bookingId: sessionId } = order.input;
  const at = context.now;
  if (order.noRoom) {
    const released = next(payment, { type: 'release_requested', reason: 'no_room', at });
    return { payment: released.payment, noRoom: order.noRoom };
  }
  const isFree = isProviderLineFree(state, sessionId);
  const reserved = state.openCall === undefined && profile && isFree ? reserve(profile, sessionId, at) : undefined;
  const booked = next(payment, { type: 'booked', sessionId, captureBefore: order.hold.captureBefore, at });
  if (!reserved || booked.payment.sessionId !== sessionId) {
    return { payment: next(payment, { type: 'release_requested', reason: 'provider_lost', at }).payment };
  }
  if (!hasItsCoupon(payment, state)) {
    const released = next(payment, { type: 'release_requested', reason: 'coupon_gone', at });
    return { payment: released.payment, lost: 'coupon_gone' };
  }
  const session = sessionOf({ payment, profile: reserved }, order, context);
  const people = withColleagues(reserved, state.colleagues, sessionId);
  return (
    telephoneRefusal(state, { sessionId, clientId: session.clientId }) ?? {
      payment: booked.payment,
      booking: { session, ...people },
    }
  );
}

/** The price was made with the coupon, which must serve this booking now, however many wanted its last use meanwhile. */
function hasItsCoupon({ coupon, providerKind: kind, createdAt: shownAt }: Payment, state: BookingState): boolean {
  return coupon === null || (state.coupon !== undefined && serves(state.coupon, { kind, shownAt }));
}

/** Where an agency shares being busy, all its members become so in the same write. */
function withColleagues(profile: BookableProfile, colleagues: BookingState['colleagues'], sessionId: string) {
  if (!colleagues) return { profile, colleagues: [] };
  const busy = colleagues.map(({ id, profile: theirs }) => ({ id, profile: shareBusy(theirs, sessionId) }));
  return { profile: shareBusy(profile, sessionId), colleagues: busy };
}

function sessionOf(
  { payment, profile }: { payment: Payment; profile: BookableProfile },
  { input }: Order,
  { rulesOf, now }: Context,
): CallSession {
  return bookSession({
    id: input.bookingId,
    clientId: payment.clientId,
    providerId: payment.providerId,
    providerKind: profile.kind,
    providerName: profile.displayName,
    providerPhotoUrl: profile.photoUrl,
    total: payment.price.total,
    discount: payment.coupon?.discount ?? 0,
    includedMinutes: payment.price.includedMinutes,
    rules: rulesWith(rulesOf[profile.kind], payment.price.includedMinutes),
    isForAgency: profile.agencyId !== null,
    clientLocale: input.locale,
    providerLocale: profile.locale,
    now,
  });
}
