import type { AuditRecord } from '@sos/contracts/audit';
import type { LetterKind, ReplayOutcome } from '@sos/domain/letters/letter-kinds';
import type { Instant } from '@sos/domain/shared/instant';

export interface Letter {
  readonly id: string;
  readonly what: string;
  readonly by: string;
  readonly about: string | null;
  readonly problem: string;
  readonly body: string | null;
  readonly at: Instant;
  readonly waiting: boolean;
  readonly deliveryId: string | null;
  readonly replayable: boolean;
}

/** A vendor's word as it was put aside. */
export interface KeptWord {
  readonly vendor: string;
  /** Null where nothing is left to follow. */
  readonly kept: string | null;
  readonly closedBy: string | null;
}

/** What an admin does about a vendor's word, with the entry that is written with it. */
export interface Closing {
  readonly by: string;
  readonly at: Instant;
  readonly audit: AuditRecord;
}

export type VendorsKind = Exclude<LetterKind, 'deliveries'>;
/** Follows what was kept of a word, as its webhook does. Throws VendorUnavailableError. */
export type Door = (kept: string) => Promise<ReplayOutcome>;
/** By what was put aside, and the vendor. */
export type Doors = Readonly<Record<VendorsKind, Readonly<Partial<Record<string, Door>>>>>;

export interface Letters {
  /** The newest first; undefined when `after` is none of them. */
  list(query: {
    readonly of: LetterKind;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly letters: readonly Letter[]; readonly next: string | null } | undefined>;
  find(of: VendorsKind, id: string): Promise<KeptWord | undefined>;
  /** Decides and writes as one step; what `decide` throws ends it with nothing written. False when there is none. */
  close(
    of: VendorsKind,
    id: string,
    decide: (letter: { readonly closedAt: Instant | null; readonly closedBy: string | null }) => Closing,
  ): Promise<boolean>;
}
