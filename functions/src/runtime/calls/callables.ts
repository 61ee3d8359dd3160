import { cancelScheduledCallInput, createAndScheduleCallInput, getCallStatusInput } from '@sos/contracts/calls';
import { makeBookingStore } from '../../adapters/firestore/calls/booking-store.ts';
import { makePhoneNumbers } from '../../adapters/phone/phone-numbers.ts';
import { makeGetCallStatus } from '../../usecases/calls/get-call-status.ts';
import type { Holds } from '../../usecases/calls/ports.ts';
import { makeScheduleCall } from '../../usecases/calls/schedule-call.ts';
import type { CallableHandler } from '../define.ts';
import { callDesk, sessions } from './wiring.ts';
import { rail, settlements } from '../payments/wiring.ts';
import { clock, configuration, once, phoneCipher } from '../shared/wiring.ts';

const holds: Holds = {
  isAuthorized: async ({ railId, total }) => {
    if (railId === null) return false;
    const held = await rail.read(railId);
    return (
      held.status === 'authorized' && held.amount.amount === total.amount && held.amount.currency === total.currency
    );
  },
};

const scheduleCall = once(() =>
  makeScheduleCall({
    bookings: makeBookingStore(phoneCipher(), clock),
    config: configuration,
    holds,
    phones: makePhoneNumbers(),
    releasePayment: async (id) => void (await settlements.release(id)),
    runEffects: callDesk().runEffects,
    clock,
  }),
);

type ScheduleInput = Parameters<ReturnType<typeof makeScheduleCall>>[1];
type ScheduleOutput = Awaited<ReturnType<ReturnType<typeof makeScheduleCall>>>;

export const createAndScheduleCall: CallableHandler<ScheduleInput, ScheduleOutput> = {
  input: createAndScheduleCallInput,
  run: (input, actor) => scheduleCall()(actor, input),
};

const status = makeGetCallStatus({ sessions, clock });

export const cancelScheduledCall: CallableHandler<{ sessionId: string }, unknown> = {
  input: cancelScheduledCallInput,
  run: (input, actor) => callDesk().cancelCall(actor, input),
};
export const getCallStatus: CallableHandler<{ sessionId: string }, unknown> = {
  input: getCallStatusInput,
  run: (input, actor) => status(actor, input),
};
