import type { AuditRecord } from '@sos/contracts/audit';
import type { PersonalName } from '@sos/contracts/personal-data';
import type { AccountDeletion, DeletionBlocker } from '@sos/domain/privacy/account-deletion';
import type { DataExport } from '@sos/domain/privacy/data-export';
import type { Party } from '@sos/domain/privacy/marks';
import type { Erasure, Fields } from '@sos/domain/privacy/plan';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { Page, PageQuery } from '../shared/ports.ts';

/** Documents that are found by a person's id alone: those of one kind in which they are one party. */
export interface Step {
  readonly kind: PersonalName;
  readonly as: Party;
}

/** One document in which somebody is a party. */
export interface PersonalRecord extends Step {
  readonly path: string;
  /** Instants are ISO 8601 texts. */
  readonly data: Fields;
}

export interface RecordPage {
  /** What others lead to stands before them. */
  readonly records: readonly PersonalRecord[];
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
}

/** Every document that tells of a person, by the marks of the schemas. */
export interface PersonalRecords {
  page(uid: string, step: Step, query: { readonly after: string | null; readonly limit: number }): Promise<RecordPage>;
  /** Harmless to repeat; a document that is gone stays gone. */
  erase(path: string, erasure: Erasure): Promise<void>;
}

/** What a change makes of a document, and what an admin's deed writes down with it. */
export interface Decision<T> {
  readonly becomes: T;
  readonly audit?: AuditRecord;
}

/** One document for each person. */
interface OfPeople<T> {
  find(uid: string): Promise<T | undefined>;
  /** Decides and writes as one; `decide` may run more than once, and what it throws ends it with nothing written. */
  change(uid: string, decide: (before: T | undefined) => Decision<T>): Promise<T>;
}

export interface ExportLink {
  readonly uid: string;
  readonly number: number;
  readonly expiresAt: Instant;
}

export interface DataExports extends OfPeople<DataExport> {
  /** Whose copy is being gathered, or waits to be deleted. */
  open(query: PageQuery): Promise<Page>;
  /** Lets whoever knows the secret read the file until then. */
  keepLink(secret: string, link: ExportLink): Promise<void>;
  findLink(secret: string): Promise<ExportLink | undefined>;
}

export interface AccountDeletions extends OfPeople<AccountDeletion> {
  /** Whose account is to be deleted, and is not yet. */
  open(query: PageQuery): Promise<Page>;
}

/** Whether a provider's profile is seen; nobody else has one. */
export interface Visibility {
  isShown(uid: string): Promise<boolean>;
  /** Who is not shown is offline. */
  hide(uid: string): Promise<void>;
  /** Only where they may take calls. */
  show(uid: string): Promise<void>;
}

/** What is left open by somebody, which their deletion waits for. */
export interface OpenMatters {
  of(uid: string): Promise<DeletionBlocker[]>;
}

/** The bucket, as far as it holds what is somebody's. Every method throws VendorUnavailableError. */
export interface PersonalFiles {
  /** Every path that begins so. */
  list(prefix: string): Promise<string[]>;
  /** Undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, bytes: Uint8Array, type: string): Promise<void>;
  /** A file that is gone is fine. */
  remove(path: string): Promise<void>;
}

/** Vendors who know somebody by an account of theirs; one that is gone is fine. Both throw VendorUnavailableError. */
export interface VendorTraces {
  forgetCustomer(customerId: string): Promise<void>;
  /** False where the vendor keeps it, as one in which money lies. */
  forgetAccount(accountId: string): Promise<boolean>;
}

/** One document of a copy, as its reader may see it. */
export interface ExportedRecord {
  readonly kind: PersonalName;
  readonly id: string;
  readonly fields: Fields;
}
/** One file of a copy. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes the one file that somebody is given. */
export type MakeExportFile = (copy: {
  readonly locale: Locale;
  readonly at: Instant;
  readonly records: readonly ExportedRecord[];
  readonly files: readonly ExportedFile[];
  /** Names of those that are too large to be in it. */
  readonly leftOut: readonly string[];
}) => Promise<Uint8Array>;
