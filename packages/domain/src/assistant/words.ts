import type { ProviderKind } from '../money/price.ts';
import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../shared/locale.ts';
import type { Entitlement } from './meter.ts';

/** Whom the assistant works for, as they are now. */
export interface MemberWord {
  readonly kind: 'member';
  readonly uid: string;
  readonly name: string;
  readonly role: ProviderKind;
  readonly locale: Locale;
  /** Null for whoever has no subscription. */
  readonly entitlement: Entitlement | null;
}
/** A booking of a provider who has the assistant. */
export interface BookingWord {
  readonly kind: 'booking';
  readonly uid: string;
  readonly bookingId: string;
  /** ISO 3166-1 alpha-2; null where it is not known. */
  readonly country: string | null;
  readonly clientLocale: Locale;
  /** What the client has told; empty while they have told nothing. */
  readonly need: string;
  readonly bookedAt: Instant;
}
/** A document that the client of a booking allows. */
export interface DocumentWord {
  readonly kind: 'document';
  readonly uid: string;
  readonly bookingId: string;
  readonly documentId: string;
  /** Null once the client has taken it back. */
  readonly file: {
    readonly name: string;
    readonly pages: number | null;
    /** Empty where all of it is pictures. */
    readonly text: string;
    readonly unreadPages: number;
  } | null;
}
/** Somebody's account is deleted: nothing of them may be kept. */
export interface ErasedWord {
  readonly kind: 'erased';
  readonly uid: string;
}
/** How many calls somebody has used in a billing period, and what models have cost for them, in millionths of a US dollar. */
export interface UsageWord {
  readonly kind: 'usage';
  readonly uid: string;
  readonly periodStart: Instant;
  readonly used: number;
  readonly cost: number;
}
/** What one project tells the other: how something is, not what happened to it, so that only the newest counts. */
export type Word = MemberWord | BookingWord | DocumentWord | ErasedWord | UsageWord;

/** What a word is about; of two about the same the one with the higher version counts. */
export function subjectOf(word: Word): string {
  switch (word.kind) {
    case 'booking':
      return `booking_${word.bookingId}`;
    case 'document':
      return `document_${word.bookingId}_${word.documentId}`;
    case 'usage':
      return `usage_${word.uid}`;
    // Whoever is erased is no member any more, whichever word comes last.
    case 'member':
    case 'erased':
      return `member_${word.uid}`;
  }
}
