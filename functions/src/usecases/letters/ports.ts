import type { AuditRecord } from '@sos/contracts/audit';
import type { LetterKind } from '@sos/domain/letters/letter-kinds';
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
}

/** What an admin does about a vendor's word, with the entry that is written with it. */
export interface Closing {
  readonly by: string;
  readonly at: Instant;
  readonly audit: AuditRecord;
}

export interface Letters {
  /** The newest first; undefined when `after` is none of them. */
  list(query: {
    readonly of: LetterKind;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly letters: readonly Letter[]; readonly next: string | null } | undefined>;
  /** Decides and writes as one step; what `decide` throws ends it with nothing written. False when there is none. */
  close(
    of: Exclude<LetterKind, 'deliveries'>,
    id: string,
    decide: (letter: { readonly closedAt: Instant | null }) => Closing,
  ): Promise<boolean>;
}
