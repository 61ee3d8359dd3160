import type { AuditRecord } from '@sos/contracts/audit';
import type { UserDocument } from '@sos/contracts/users';
import type { Admins, OfficeProfile } from '@sos/domain/accounts/in-office';

export interface AdminBook extends Admins {
  /** Of the list. */
  readonly revision: number;
  /** Who has a second factor. */
  readonly enrolled: readonly string[];
  /** Whether every admin must have one. */
  readonly factorRequired: boolean;
}

/** All that decides about somebody's standing, read as one. */
export interface StandingState {
  /** Undefined when there is no such member. */
  readonly member: UserDocument | undefined;
  readonly profile: OfficeProfile | undefined;
  readonly book: AdminBook;
}

/** What is written as one; what is left out stays as it is. */
export interface StandingChange {
  readonly member?: Partial<Pick<UserDocument, 'role' | 'status' | 'hidProfile' | 'isAAA'>>;
  /** Whether the profile is shown; who is not shown is offline. */
  readonly visible?: boolean;
  /** Whether everybody is told that the profile is of our own team. */
  readonly ofPlatform?: boolean;
  /** The list, which is written even where it stays as it is, so that of two deeds about admins the second decides again. */
  readonly whitelist?: readonly string[];
  /** With the list alone. */
  readonly enrolled?: readonly string[];
  /** With the list alone. */
  readonly factorRequired?: boolean;
  readonly audit: AuditRecord;
}

export interface Standings {
  book(): Promise<AdminBook>;
  /** Takes the profile of somebody who is no member out of sight; whose member is there stays as they are. */
  hideWithoutMember(uid: string, now: number): Promise<void>;
  /** Decides and writes as one; `decide` may run more than once, and what it throws ends it with nothing written. */
  change(uid: string, decide: (state: StandingState) => StandingChange, now: number): Promise<StandingState>;
}
