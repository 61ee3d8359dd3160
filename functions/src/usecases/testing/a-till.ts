import { defaultPlan } from '@sos/domain/affiliates/programme';
import { defaultRules } from '@sos/domain/calls/default-rules';
import type { WantedLines } from '@sos/domain/calls/telephones';
import { noNotes } from '@sos/domain/limits/talkless';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import type { Payment } from '@sos/domain/payments/payment';
import type { OpennessRefusal } from '@sos/domain/openness/refusals';
import { DomainError } from '@sos/domain/shared/domain-error';
import { aPayment } from '@sos/domain/testing/a-payment';
import { makeReducePrice } from '../coupons/reduce-price.ts';
import type { CallConfig } from '../calls/ports.ts';
import { makeDialRoom } from '../limits/dial-room.ts';
import { makeInstanceLimits } from '../limits/instance-limits.ts';
import type { Limits } from '../limits/ports.ts';
import {
  type CreatePaymentIntentNeeds,
  makeCreatePaymentIntent,
  makeCreatePaypalOrder,
} from '../payments/create-payment-intent.ts';
import { makePaymentDesk } from '../payments/payment-desk.ts';
import { makeQuoteCall } from '../payments/quote-call.ts';
import type { DeadLetters, PayableProfiles, Quarantine } from '../payments/ports.ts';
import { makeLookForRoom } from '../shared/look-for-room.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeKeepCards } from '../cards/keep-cards.ts';
import { MemoryAlerts } from './memory-alerts.ts';
import { MemoryCardRail, MemoryPayers, noCards } from './memory-cards.ts';
import { MemoryCoupons } from './memory-coupons.ts';
import { MemoryPayments } from './memory-payments.ts';
import { MemoryRail } from './memory-rail.ts';

export const NOW = Date.UTC(2026, 0, 5, 12);
const PROVIDER_PHONE = '+33600000002';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export type Payable = NonNullable<Awaited<ReturnType<PayableProfiles['find']>>>;
export const online: Payable = {
  kind: 'lawyer',
  approval: 'approved',
  visible: true,
  availability: 'available',
};

/** An authorised payment with its session. */
export const aBookedPayment = (differs: Partial<Payment> = {}) => aPayment({ sessionId: 'booking-1', ...differs });

interface TillOptions {
  readonly openCall?: string;
  /** Who has the telephones; nobody, when left out. Undefined: the provider has none. */
  readonly telephones?: () => WantedLines | undefined;
  /** When the client's calls that came to nothing ended. */
  readonly talkless?: readonly number[];
  readonly isProved?: boolean;
  /** Why nothing can be booked. */
  readonly closed?: OpennessRefusal;
  /** Whether the rail may keep cards; it keeps none by default. */
  readonly keepsCards?: boolean;
  /** Cents a minute, to every number but the provider's, which is a cheap one. */
  readonly rate?: number;
}

/** What is kept of the rails' events that are not followed. */
function aShelf() {
  const quarantined: string[] = [];
  const told: string[] = [];
  const buried: string[] = [];
  const quarantine: Quarantine = {
    keep: async (word) => {
      quarantined.push(...word.reasons);
      told.push(word.told ?? '');
    },
  };
  const deadLetters: DeadLetters = { keep: async ({ eventId }) => void buried.push(eventId) };
  return { quarantine, deadLetters, quarantined, told, buried };
}

/** What nobody looks at afterwards. */
const unseen = { payers: { note: async () => undefined }, log: silent };

/** Whom a call would ring, and what that may cost. */
function whatDiallingAsks(options: TillOptions, limits: Limits) {
  const nobody: WantedLines = { lines: { client: undefined, provider: undefined }, isSameLine: false };
  const wanted = options.telephones ?? (() => nobody);
  const numbers = {
    isProved: async () => options.isProved ?? false,
    lineId: (e164: string) => `line-of-${e164}`,
  };
  const costs = { dialRates: async () => ({ anywhere: options.rate ?? 20, byPrefix: { [PROVIDER_PHONE]: 1 } }) };
  const config: CallConfig = { rules: async (kind) => defaultRules[kind] };
  const telephones = { wanted: async () => wanted(), ofProvider: async () => PROVIDER_PHONE };
  const asked = { numbers, costs, config, telephones };
  return { ...asked, lookForRoom: makeLookForRoom({ ...asked, dialRoom: makeDialRoom({ limits, numbers }) }) };
}

/** All use cases of payments over memory; nobody is payable when `profile` is null. */
export function aTill(profile: Payable | null = online, options: TillOptions = {}) {
  let now = NOW;
  const clock = { now: () => now };
  const payments = new MemoryPayments();
  const coupons = new MemoryCoupons(payments);
  const { quarantine, deadLetters, ...kept } = aShelf();
  const rail = new MemoryRail();
  const paypal = new MemoryRail({ by: 'paypal' });
  const rails = { stripe: rail, paypal };
  const cardRail = new MemoryCardRail();
  const alerts = new MemoryAlerts();
  const limits = makeInstanceLimits(clock, async () => ({}));
  const dialling = whatDiallingAsks(options, limits);
  const openCalls = { of: async () => options.openCall };
  const desk = makePaymentDesk({ ...unseen, limits, payments, rails, clock, quarantine, deadLetters, alerts });
  const opening = {
    payments,
    rails,
    cards: options.keepsCards ? makeKeepCards({ payers: new MemoryPayers(), rail: cardRail, log: silent }) : noCards,
    clock,
    limits,
    openCalls,
    ...dialling,
    talkless: {
      endsSince: async () => [...(options.talkless ?? [])],
      forgivenAt: async () => 0,
      noted: async () => noNotes,
    },
    reducePrice: makeReducePrice({ coupons, plans: { current: async () => defaultPlan }, clock }),
    prices: { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) },
    requireOpen: async () => {
      if (options.closed) throw new DomainError('conflict', options.closed);
    },
    profiles: { find: async () => profile ?? undefined },
    phones: { check: async (phone) => (phone === 'premium' ? { refused: 'phone_premium' } : { e164: phone }) },
  } satisfies CreatePaymentIntentNeeds;
  const status = (id = 'booking-1') => payments.byId.get(id)?.status;
  return {
    ...desk,
    ...desk.settlements,
    payments,
    limits,
    coupons,
    rail,
    cardRail,
    paypal,
    alerts: alerts.kinds,
    raised: alerts.raised,
    ...kept,
    wait: (seconds: number) => void (now += seconds * 1000),
    quote: checkAnswers('quoteCall', makeQuoteCall(opening)),
    create: checkAnswers('createPaymentIntent', makeCreatePaymentIntent(opening)),
    order: checkAnswers('createPaypalOrder', makeCreatePaypalOrder(opening)),
    authorize: checkAnswers('authorizePaypalOrder', desk.authorizePaypalOrder),
    refund: checkAnswers('adminRefundPayment', desk.refundPayment),
    status,
  };
}
