import type { CallSession } from '@sos/domain/calls/session';
import type { BookingFacts } from '../facts.ts';

const NO_SESSION = { status: null, endReason: null, settlement: null, billableSeconds: null };

/** How a booking ended, in the words in which a story expects it. */
export function endingOf({ outcome, session, timeline, payment }: BookingFacts) {
  return {
    outcome,
    ...(session ? endingOfSession(session) : NO_SESSION),
    payment: payment ? payment.status : 'none',
    waits: timeline.filter(({ event }) => event === 'vendor_failed').map(({ detail }) => detail),
    attempts: {
      client: session ? session.client.attempts.length : 0,
      provider: session ? session.provider.attempts.length : 0,
    },
  };
}

function endingOfSession({ status, endReason, settlement }: CallSession) {
  return { status, endReason, settlement: settlement.status, billableSeconds: settlement.billableSeconds };
}
