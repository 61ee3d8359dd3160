import type { AuditRecord } from '@sos/contracts/audit';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { Role } from '@sos/domain/accounts/roles';
import type { Application, ApplicationStatus } from '@sos/domain/applications/application';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';

export interface Applicant {
  readonly role: Role;
  readonly status: 'active' | 'suspended';
  readonly firstName: string;
  readonly lastName: string;
  readonly locale: Locale;
}
/** The number that an account has proved, by its last two digits. */
export interface ProvedTelephone {
  readonly ending: string;
  readonly provedAt: Instant;
}

/** All that is known of somebody who applies, read as one. */
export interface ApplicationState {
  readonly application: Application | undefined;
  readonly applicant: Applicant;
  readonly telephone: ProvedTelephone | undefined;
  readonly profile: ProfileDocument | undefined;
}
/** What is written as one; what is left out stays as it is. */
export interface ApplicationChange {
  readonly application: Application;
  readonly profile?: ProfileDocument;
  /** Whether the number that the account has proved becomes the one at which the profile's calls ring. */
  readonly ringsThere?: boolean;
  readonly audit?: AuditRecord;
}
export interface ListedApplication {
  readonly uid: string;
  readonly application: Application;
}

export interface Applications {
  /** Undefined when there is no such person. */
  read(uid: string): Promise<ApplicationState | undefined>;
  /**
   * Decides and writes as one step; `decide` may run more than once, and what it throws ends it with nothing written.
   * Undefined when there is no such person.
   */
  change(uid: string, decide: (state: ApplicationState) => ApplicationChange): Promise<ApplicationState | undefined>;
  /** Those in one state, longest unsaved first, or those whose changed facts wait, longest waiting first; undefined when `after` is none of them. */
  list(query: {
    readonly status: ApplicationStatus | 'facts';
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly applications: readonly ListedApplication[]; readonly next: string | null } | undefined>;
}

/** How a file is given to whoever may read it. */
export interface FileForm {
  readonly type: string;
  /** Shown where it is, or only ever saved. */
  readonly disposition: 'inline' | 'attachment';
}
export interface Files {
  /** What a browser has put there; `too_large` is not read. Undefined when there is nothing. */
  read(path: string): Promise<Uint8Array | 'too_large' | undefined>;
  write(path: string, bytes: Uint8Array, form: FileForm): Promise<void>;
  /** What is gone already is fine. */
  remove(path: string): Promise<void>;
  /** Copies a picture to where everybody may read it, and gives the address at which they do. */
  publish(from: string, to: string): Promise<string>;
}
