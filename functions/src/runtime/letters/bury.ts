import { makeDeadLetters } from '../../adapters/firestore/payments/strange-events.ts';
import { makeBuryEvent } from '../../usecases/payments/bury-event.ts';
import { alerts, clock } from '../shared/wiring.ts';

export const buryEvent = makeBuryEvent({ deadLetters: makeDeadLetters(clock), alerts });
