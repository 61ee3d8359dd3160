import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { TellWaiting } from './ports.ts';

export interface TellWaitingNeeds {
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/** Lets both parties know whom their call waits for, or with no failure that it waits no more. */
export function makeTellWaiting({ handleEvent, clock }: TellWaitingNeeds): TellWaiting {
  return async (sessionId, vendor, failure) => {
    const at = clock.now();
    await handleEvent(
      sessionId,
      failure
        ? { type: 'vendor_failed', vendor, circuit: failure.circuit, counted: failure.counted, at }
        : { type: 'vendor_answered', vendor, at },
    );
  };
}
