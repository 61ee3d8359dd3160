import type { AuditRecord } from '@sos/contracts/audit';
import type { CallSession } from '@sos/domain/calls/session';
import type { Dispute, RailDispute } from '@sos/domain/disputes/dispute';
import type { Evidence } from '@sos/domain/disputes/evidence';
import type { DisputeTransition } from '@sos/domain/disputes/next';
import type { Rail } from '@sos/domain/payments/rail';
import type { Page, PageQuery } from '../shared/ports.ts';

export interface Disputes {
  read(id: string): Promise<Dispute | undefined>;
  /** Writes it unless there is one of its id. */
  createIfAbsent(dispute: Dispute): Promise<void>;
  /** Decides and writes as one step (`decide` may run more than once) and writes when `changed`; undefined when there is none. */
  change(
    id: string,
    decide: (dispute: Dispute) => DisputeTransition,
    /** What an admin did, written down with a change. */
    auditOf?: (before: Dispute, after: Dispute) => AuditRecord,
  ): Promise<DisputeTransition | undefined>;
  /** Ids of those that are not decided. */
  open(query: PageQuery): Promise<Page>;
  /** Open ones by their deadline, or those that are over, the newest first; undefined when `after` is none of them. */
  list(query: {
    readonly isOpen: boolean;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly disputes: readonly Dispute[]; readonly next: string | null } | undefined>;
}

/** A dispute at the rail, and which payment it is about. */
export interface FoundDispute {
  readonly dispute: RailDispute;
  /** Absent when it is about none of ours. */
  readonly bookingId?: string;
  /** Absent where the rail does not tell. */
  readonly railPaymentId?: string;
}

/**
 * Disputes at a payment provider. Every method throws VendorUnavailableError when it is out of reach and RailRefusedError
 * when it refuses.
 */
export interface DisputeRail {
  read(id: string): Promise<FoundDispute>;
  /** Answers, which can be done once. */
  submit(id: string, answer: { evidence: Evidence; paper: Uint8Array; key: string }): Promise<FoundDispute>;
  /** Gives in. */
  accept(id: string, key: string): Promise<FoundDispute>;
}
export type DisputeRails = Readonly<Record<Rail, DisputeRail>>;

/** Calls, as far as evidence is made of them. */
export interface EvidenceCalls {
  read(id: string): Promise<CallSession | undefined>;
}

/** The number of the client's invoice; undefined while there is none. */
export type FindInvoiceNumber = (paymentId: string) => Promise<string | undefined>;

/** Makes the file of an answer: always the same for the same evidence. */
export type RenderEvidence = (dispute: Dispute, evidence: Evidence) => Promise<Uint8Array>;
