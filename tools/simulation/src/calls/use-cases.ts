import { defaultPlan } from '@sos/domain/affiliates/programme';
import { makeCallDesk } from '@sos/functions/usecases/calls/call-desk';
import { makeGetCallStatus } from '@sos/functions/usecases/calls/get-call-status';
import type {
  Bookings,
  CallConfig,
  Carrier,
  DialLocks,
  LineBook,
  PhoneNumbers,
  ProviderDesk,
  Sessions,
  DialCosts,
  OpenCalls,
  Telephones,
  ProvedNumbers,
} from '@sos/functions/usecases/calls/ports';
import type { Recorder, Recordings } from '@sos/functions/usecases/calls/recording-ports';
import { makeGiveBackCoupons } from '@sos/functions/usecases/coupons/give-back-coupons';
import type { Coupons, Redemptions } from '@sos/functions/usecases/coupons/ports';
import { makeReducePrice } from '@sos/functions/usecases/coupons/reduce-price';
import { makeDialRoom } from '@sos/functions/usecases/limits/dial-room';
import type { GuardDial, Limits } from '@sos/functions/usecases/limits/ports';
import { makeScheduleCall } from '@sos/functions/usecases/calls/schedule-call';
import { makeLookForRoom } from '@sos/functions/usecases/shared/look-for-room';
import { makeRequireTalk } from '@sos/functions/usecases/shared/require-talk';
import { makeCreatePaymentIntent, makeCreatePaypalOrder } from '@sos/functions/usecases/payments/create-payment-intent';
import { makePaymentDesk } from '@sos/functions/usecases/payments/payment-desk';
import type {
  DeadLetters,
  PayableProfiles,
  PaymentRail,
  Payments,
  Prices,
  Quarantine,
  Rails,
  TalklessCalls,
} from '@sos/functions/usecases/payments/ports';
import type { Alerts, Clock, Log, Tasks } from '@sos/functions/usecases/shared/ports';
import { noCards } from '@sos/functions/usecases/testing/memory-cards';

/** Every port of the use cases of calls and money, as one process is given them. */
export interface CallPorts {
  readonly sessions: Sessions;
  readonly bookings: Bookings;
  readonly payments: Payments;
  readonly coupons: Coupons;
  readonly redemptions: Redemptions;
  readonly lines: LineBook;
  readonly locks: DialLocks;
  readonly desk: ProviderDesk;
  readonly profiles: PayableProfiles;
  readonly config: CallConfig;
  readonly prices: Prices;
  readonly phones: PhoneNumbers;
  readonly carrier: Carrier;
  readonly recorder: Recorder;
  readonly recordings: Recordings;
  readonly rail: PaymentRail;
  readonly tasks: Tasks;
  readonly alerts: Alerts;
  readonly limits: Limits;
  readonly talkless: TalklessCalls;
  readonly numbers: ProvedNumbers;
  readonly costs: DialCosts;
  readonly guardDial: GuardDial;
  readonly openCalls: OpenCalls;
  readonly telephones: Telephones;
  readonly quarantine: Quarantine;
  readonly deadLetters: DeadLetters;
  readonly clock: Clock;
  readonly log: Log;
}

/** The use cases of calls and money as the product wires them together. */
export function makeUseCases(ports: CallPorts) {
  const till = makePaymentDesk({
    ...ports,
    payers: { note: async () => undefined },
    rails: railsOf(ports),
  });
  const desk = makeCallDesk({ ...ports, settlements: till.settlements });
  const reducePrice = makeReducePrice({ ...ports, plans: { current: async () => defaultPlan } });
  const rails = railsOf(ports);
  const lookForRoom = makeLookForRoom({ ...ports, dialRoom: makeDialRoom(ports) });
  const opening = { ...ports, reducePrice, rails, lookForRoom, cards: noCards, requireOpen: async () => undefined };
  return {
    till,
    desk,
    order: makeCreatePaypalOrder(opening),
    create: makeCreatePaymentIntent(opening),
    schedule: makeScheduleCall({
      ...ports,
      holds: till.holds,
      payDebts: till.payDebts,
      runEffects: desk.runEffects,
      requireTalk: makeRequireTalk(ports),
      lookForRoom,
    }),
    status: makeGetCallStatus(ports),
    /** As the schedule of the region runs them. */
    recoverStuck: desk.recoverStuck,
    freeForgotten: desk.freeForgotten,
    finishDue: till.finishDue,
    watchRefunds: till.watchRefunds,
    giveBackCoupons: makeGiveBackCoupons(ports),
    releaseUnscheduled: till.releaseUnscheduled,
  };
}

/** One provider of payments, whichever it behaves like. */
const railsOf = ({ rail }: CallPorts): Rails => ({ stripe: rail, paypal: rail });

export type UseCases = ReturnType<typeof makeUseCases>;
export type MakeUseCases = (ports: CallPorts) => UseCases;
