import { cancelScheduledCallInput, createAndScheduleCallInput, getCallStatusInput } from '@sos/contracts/calls';
import { makeBookingStore } from '../../adapters/firestore/calls/booking-store.ts';
import { makePhoneNumbers } from '../../adapters/phone/phone-numbers.ts';
import { makeGetCallStatus } from '../../usecases/calls/get-call-status.ts';
import { makeScheduleCall } from '../../usecases/calls/schedule-call.ts';
import type { CallableHandler } from '../define.ts';
import { callDesk, sessions } from './wiring.ts';
import { paymentDesk } from '../payments/wiring.ts';
import { clock, configuration, once, phoneCipher } from '../shared/wiring.ts';

const scheduleCall = once(() =>
  makeScheduleCall({
    bookings: makeBookingStore(phoneCipher()),
    config: configuration,
    holds: paymentDesk.holds,
    phones: makePhoneNumbers(),
    payDebts: paymentDesk.payDebts,
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
