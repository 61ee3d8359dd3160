import type { AuditRecord } from '@sos/contracts/audit';
import type { Instant } from '@sos/domain/shared/instant';

/** By what a call is known besides its client, as keyed digests; null where it is not kept. */
export interface CallMarks {
  readonly network: string | null;
  readonly number: string | null;
}
/** A call that came to nothing. */
export interface TalklessCall {
  readonly id: string;
  readonly at: Instant;
}

/** What is noted of calls that came to nothing. */
export interface TalklessBook {
  /** Notes a call against its network and its number, once, however often it is told. */
  note(call: TalklessCall, marks: CallMarks): Promise<void>;
  /** From now on nothing counts that came before, of the client and of these marks; written with the deed. */
  forgive(clientId: string, marks: readonly CallMarks[], audit: AuditRecord): Promise<void>;
}

/** Undefined where nothing is kept of the call. */
export type MarksOf = (sessionId: string) => Promise<CallMarks | undefined>;
