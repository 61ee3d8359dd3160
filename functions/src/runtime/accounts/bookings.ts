import { makePersonsCalls } from '../../adapters/firestore/calls/persons-calls.ts';
import { makeCancelBookingsOf } from '../../usecases/calls/cancel-bookings-of.ts';
import { callDesk, callPorts } from '../calls/wiring.ts';
import { paymentDesk } from '../payments/wiring.ts';
import { closeAccount, syncClaims } from './desk.ts';

export const cancelBookingsOf = makeCancelBookingsOf({
  ...callPorts,
  shutOut: async (uid) => {
    await syncClaims(uid);
    await closeAccount(uid);
  },
  releaseUnbookedOf: paymentDesk.releaseUnbookedOf,
  personsCalls: makePersonsCalls(),
  handleEvent: callDesk().handleEvent,
});
