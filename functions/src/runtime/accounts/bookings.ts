import { makePersonsCalls } from '../../adapters/firestore/calls/persons-calls.ts';
import { makeCancelBookingsOf } from '../../usecases/calls/cancel-bookings-of.ts';
import { callDesk, callPorts } from '../calls/wiring.ts';

export const cancelBookingsOf = makeCancelBookingsOf({
  ...callPorts,
  personsCalls: makePersonsCalls(),
  handleEvent: callDesk().handleEvent,
});
