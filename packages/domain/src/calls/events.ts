import type { EndReason, PartyName } from './session.ts';
import type { Instant } from '../shared/instant.ts';
import type { Vendor } from '../vendors/breaker.ts';

export type CallOutcome = 'completed' | 'busy' | 'no_answer' | 'failed' | 'canceled';

interface OfAttempt {
  readonly attemptId: string;
  readonly callRef: string | null;
  readonly at: Instant;
}

/** A digest of the conference's id, where the carrier told it. */
interface InRoom {
  readonly room?: string | undefined;
}

/** What can happen to a session. `at` is the carrier's time stamp where the carrier gives one. */
export type SessionEvent =
  | { readonly type: 'dial_due'; readonly party: PartyName; readonly number: number; readonly at: Instant }
  /** `reason`: the limit of ours that did not allow it; left out where the carrier refused. */
  | ({ readonly type: 'dial_refused'; readonly reason?: string | undefined } & OfAttempt)
  | ({ readonly type: 'ringing' } & OfAttempt)
  | ({ readonly type: 'answered' } & OfAttempt)
  | ({ readonly type: 'accepted' } & OfAttempt)
  | ({ readonly type: 'declined' } & OfAttempt)
  | ({ readonly type: 'machine_detected' } & OfAttempt)
  | ({ readonly type: 'call_ended'; readonly outcome: CallOutcome } & OfAttempt)
  | ({ readonly type: 'joined' } & OfAttempt & InRoom)
  /** `moved`: we took the leg out of the conference, and its call goes on. */
  | ({ readonly type: 'left'; readonly moved?: boolean } & OfAttempt & InRoom)
  | ({ readonly type: 'conference_started'; readonly at: Instant } & InRoom)
  | ({ readonly type: 'conference_ended'; readonly at: Instant } & InRoom)
  /** The party of this call was asked whether it may be recorded. */
  | ({ readonly type: 'recording_answered'; readonly given: boolean } & OfAttempt)
  | ({ readonly type: 'recording_started' } & OfAttempt)
  /** `deleted`: somebody in it had not agreed. */
  | ({ readonly type: 'recording_ended'; readonly outcome: 'completed' | 'absent' | 'deleted' } & OfAttempt)
  /** The one who stayed, whose call this is, wants the other to be called back. */
  | ({ readonly type: 'call_back_requested' } & OfAttempt)
  /** The one who stayed said nothing when asked. */
  | ({ readonly type: 'gave_up' } & OfAttempt)
  /** A party whose line was lost has dialled our number. */
  | { readonly type: 'dialled_in'; readonly party: PartyName; readonly callRef: string; readonly at: Instant }
  /** The included time is over. */
  | { readonly type: 'time_up'; readonly at: Instant }
  | {
      readonly type: 'cancel_requested';
      readonly reason: Extract<EndReason, 'by_client' | 'by_admin' | 'provider_gone'>;
      readonly at: Instant;
    }
  /** An admin ends a call that goes on, and decides about its money: to take it only for a talk that is charged. */
  | { readonly type: 'force_requested'; readonly money: 'capture' | 'release'; readonly at: Instant }
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
      /** The attempt whose dial was counted before the carrier failed. */
      readonly counted?: string | undefined;
      readonly at: Instant;
    }
  /** It did what the session waited for. */
  | { readonly type: 'vendor_answered'; readonly vendor: Vendor; readonly at: Instant }
  /** The platform cannot go on with this call. `reason`: the limit of ours that does not let it ring. */
  | { readonly type: 'abandoned'; readonly reason?: string | undefined; readonly at: Instant };

export type SessionEventType = SessionEvent['type'];
export type AttemptEvent = Extract<SessionEvent, OfAttempt>;
