import type { EndReason, PartyName } from './session.ts';
import type { Instant } from '../shared/instant.ts';
import type { Vendor } from '../vendors/breaker.ts';

export type CallOutcome = 'completed' | 'busy' | 'no_answer' | 'failed' | 'canceled';

interface OfAttempt {
  readonly attemptId: string;
  readonly callRef: string | null;
  readonly at: Instant;
}

/** What can happen to a session. `at` is the carrier's time stamp where the carrier gives one. */
export type SessionEvent =
  | { readonly type: 'dial_due'; readonly party: PartyName; readonly number: number; readonly at: Instant }
  | ({ readonly type: 'dial_refused' } & OfAttempt)
  | ({ readonly type: 'ringing' } & OfAttempt)
  | ({ readonly type: 'answered' } & OfAttempt)
  | ({ readonly type: 'accepted' } & OfAttempt)
  | ({ readonly type: 'declined' } & OfAttempt)
  | ({ readonly type: 'machine_detected' } & OfAttempt)
  | ({ readonly type: 'call_ended'; readonly outcome: CallOutcome } & OfAttempt)
  | ({ readonly type: 'joined' } & OfAttempt)
  | ({ readonly type: 'left' } & OfAttempt)
  | { readonly type: 'conference_started'; readonly at: Instant }
  | { readonly type: 'conference_ended'; readonly at: Instant }
  | {
      readonly type: 'cancel_requested';
      readonly reason: Extract<EndReason, 'by_client' | 'by_admin' | 'provider_gone'>;
      readonly at: Instant;
    }
  /** No further fact will arrive: decide with what is known. */
  | { readonly type: 'facts_final'; readonly at: Instant }
  | {
      readonly type: 'settled';
      readonly outcome: 'captured' | 'uncollected' | 'released' | 'refunded';
      readonly at: Instant;
    }
  /** A vendor whom the session needs could not be reached. */
  | {
      readonly type: 'vendor_failed';
      readonly vendor: Vendor;
      readonly circuit: 'closed' | 'open';
      readonly at: Instant;
    }
  /** It did what the session waited for. */
  | { readonly type: 'vendor_answered'; readonly vendor: Vendor; readonly at: Instant }
  /** The platform cannot go on with this call. */
  | { readonly type: 'abandoned'; readonly at: Instant };

export type SessionEventType = SessionEvent['type'];
export type AttemptEvent = Extract<SessionEvent, OfAttempt>;
