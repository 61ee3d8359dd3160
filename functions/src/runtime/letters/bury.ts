import { makeDeadLetters } from '../../adapters/firestore/payments/strange-events.ts';
import { makeBuryEvent, makeKeepUnknown } from '../../usecases/payments/bury-event.ts';
import { log } from '../log.ts';
import { alerts, clock } from '../shared/wiring.ts';

const deadLetters = makeDeadLetters(clock);
export const buryEvent = makeBuryEvent({ deadLetters, alerts });
export const keepUnknown = makeKeepUnknown({ deadLetters, log });
