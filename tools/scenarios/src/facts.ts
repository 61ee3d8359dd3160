import type { Availability } from '@sos/domain/providers/availability';
import type { PaymentDocument } from '@sos/contracts/payments';
import type { TransferDocument } from '@sos/contracts/transfers';
import type { CallRecording } from '@sos/domain/calls/call-recording';
import type { Invoice } from '@sos/domain/invoices/invoice';
import type { CallSession } from '@sos/domain/calls/session';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import type { Moment } from './tell/scene.ts';

/** One PaymentIntent, as the payment provider's own books have it. Amounts in minor units. */
export interface LedgerEntry {
  readonly id: string;
  readonly status: string;
  readonly amount: number;
  readonly captured: number;
  readonly refunded: number;
  /** How often it was reported as captured and as cancelled. */
  readonly captures: number;
  readonly cancellations: number;
}

/** One conference, as the carrier's own log has it, in ms since the epoch. */
export interface Conference {
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** How long at least two were in it, in ms. */
  readonly talkedMs: number;
}

/** A recording that the carrier has. */
export interface RecordingFact {
  readonly id: string;
  /** The call that was recorded. */
  readonly attemptId: string;
  /** What the product has on record; null when it knows of none. */
  readonly known: CallRecording | null;
}

export interface BookingFacts {
  readonly name: string;
  readonly client: string;
  readonly provider: string;
  /** What the client was told in the end; null when nothing ever was. */
  readonly outcome: string | null;
  readonly session: CallSession | null;
  readonly timeline: readonly TimelineEntry[];
  readonly payment: PaymentDocument | null;
  /** The provider's share; null when nothing of the payment ever was theirs. */
  readonly share: TransferDocument | null;
  /** What Stripe has sent to the provider less what it took back, in minor units. */
  readonly received: number;
  /** The client's invoices and what corrects their VAT, where the story asks for them. */
  readonly documents: readonly Invoice[];
  readonly ledger: readonly LedgerEntry[];
  readonly conferences: readonly Conference[];
  readonly recordings: readonly RecordingFact[];
}

export interface PersonFacts {
  readonly name: string;
  /** Calls to their telephone that were really placed. */
  readonly dials: number;
  /** Calls that they placed to the product's number. */
  readonly dialledIn: number;
  /** Calls on their telephone that have not ended. */
  readonly alive: number;
  readonly mostRingingAtOnce: number;
  /** Providers only. */
  readonly availability: Availability | null;
  readonly busyWith: string | null;
}

export interface AlertFact {
  readonly kind: string;
  readonly session: string | null;
}

/** Everything that is known when a story has ended, from the product and from the vendors' own books. */
export interface Facts {
  readonly bookings: readonly BookingFacts[];
  readonly people: readonly PersonFacts[];
  readonly alerts: readonly AlertFact[];
  /** Lines of the functions' logs that show somebody's telephone, address or name. */
  readonly leaks: readonly string[];
  /** Acts that could not be done, in words. */
  readonly failures: readonly string[];
  /** Faults that never struck, as JSON. */
  readonly unspentFaults: readonly string[];
  readonly begin: number;
  readonly end: number;
  readonly moments: readonly Moment[];
}

/** Seconds during which the carrier connected both parties. */
export function talkSeconds({ conferences }: BookingFacts): number {
  return conferences.reduce((sum, { talkedMs }) => sum + talkedMs, 0) / 1000;
}
