import { paths } from '@sos/contracts/paths';
import { deadLetterSchema, quarantinedEventSchema } from '@sos/contracts/payments';
import type { DeadLetters, Quarantine } from '../../../usecases/payments/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { documentsOf } from '../shared/documents.ts';

export const quarantinedEventDocuments = documentsOf(quarantinedEventSchema, paths.quarantinedEvent);
export const deadLetterDocuments = documentsOf(deadLetterSchema, paths.deadLetter);

const open = { closedAt: null, closedBy: null };

/** Events in `quarantined_events`, which nobody but an admin's tools reads. */
export function makeQuarantine(clock: Clock): Quarantine {
  return {
    keep: async (event) => {
      const ref = quarantinedEventDocuments.ref(event.vendor, event.eventId);
      await quarantinedEventDocuments.createOnce(ref, { ...event, receivedAt: clock.now(), ...open });
    },
  };
}

/** Events in `dead_letters`. */
export function makeDeadLetters(clock: Clock): DeadLetters {
  return {
    keep: async ({ isClosed, ...event }) => {
      const ref = deadLetterDocuments.ref(event.vendor, event.eventId);
      const receivedAt = clock.now();
      const closedAt = isClosed ? receivedAt : null;
      await deadLetterDocuments.createOnce(ref, { ...event, receivedAt, ...open, closedAt });
    },
  };
}
