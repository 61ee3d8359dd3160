import type { AuditRecord } from '@sos/contracts/audit';
import type { CallRecording } from '@sos/domain/calls/call-recording';
import type { PartyName } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';

export interface FoundRecording {
  /** The carrier's; no browser is told. */
  readonly id: string;
  readonly value: CallRecording;
}

/** What is known of recordings, as those work with it who listen and who delete. */
export interface KeptRecordings {
  read(id: string): Promise<CallRecording | undefined>;
  /** Of one call, in the order in which we heard of them. */
  ofSession(sessionId: string): Promise<readonly FoundRecording[]>;
  /** Those that may have sound and that we heard of before the instant, the oldest first. */
  soundingSince(before: Instant, query: PageQuery): Promise<Page>;
  /** Calls of somebody, as one of the two, in which both were asked. */
  askedCalls(who: { readonly uid: string; readonly as: PartyName }, query: PageQuery): Promise<Page>;
  /** Decides and writes with the deed, or nothing; one that is gone stays gone. `decide` may run more than once. */
  change(
    id: string,
    decide: (known: CallRecording) => { readonly becomes: CallRecording; readonly audit?: AuditRecord },
  ): Promise<void>;
}

/** Bytes of a sound from one place on, and how many there are in all. */
export interface SoundPart {
  readonly bytes: Uint8Array;
  readonly total: number;
}
export interface SoundSpan {
  readonly from: number;
  /** With this one; null is up to the end. */
  readonly to: number | null;
}

/** The sound of recordings, which the carrier keeps. Both throw VendorUnavailableError. */
export interface Sounds {
  /** No bytes where the sound ends before the span; undefined when there is no such sound any more. */
  read(id: string, span: SoundSpan): Promise<SoundPart | undefined>;
  /** One that is gone is fine. */
  erase(id: string): Promise<void>;
}

/** Makes secrets that nobody can guess, and knows them again. */
export interface ListeningKeys {
  make(): string;
  digestOf(secret: string): string;
}
