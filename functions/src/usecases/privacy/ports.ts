import type { PersonalName } from '@sos/contracts/personal-data';
import type { Party } from '@sos/domain/privacy/marks';
import type { Erasure, Fields } from '@sos/domain/privacy/plan';

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
