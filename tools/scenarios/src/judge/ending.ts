import type { CallSession } from '@sos/domain/calls/session';
import type { BookingFacts } from '../facts.ts';

const NO_SESSION = { status: null, endReason: null, settlement: null, billableSeconds: null };

/** How a booking ended, in the words in which a story expects it. */
export function endingOf(facts: BookingFacts) {
  const { outcome, session, timeline, payment, share, received, documents, recordings } = facts;
  const [recording] = recordings;
  return {
    outcome,
    ...(session ? endingOfSession(session) : NO_SESSION),
    payment: payment ? payment.status : 'none',
    share: share ? share.status : 'none',
    received,
    documents: documents.map(({ kind, category, total }) => `${kind} ${category} ${total}`),
    waits: timeline.filter(({ event }) => event === 'vendor_failed').map(({ detail }) => detail),
    recording: recording ? (recording.known?.state ?? 'unknown') : 'none',
    attempts: {
      client: session ? session.client.attempts.length : 0,
      provider: session ? session.provider.attempts.length : 0,
    },
  };
}

function endingOfSession({ status, endReason, settlement }: CallSession) {
  return { status, endReason, settlement: settlement.status, billableSeconds: settlement.billableSeconds };
}
