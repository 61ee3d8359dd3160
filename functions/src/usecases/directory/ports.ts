import type { AuditRecord } from '@sos/contracts/audit';
import type { PersonLine } from '@sos/contracts/person-story';
import type { ProviderOrder, UserOrder } from '@sos/contracts/directory';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { Role, UserStatus } from '@sos/domain/accounts/roles';
import type { ApplicationStatus } from '@sos/domain/applications/application';
import type { UserDocument } from '@sos/contracts/users';
import type { CallSession } from '@sos/domain/calls/session';
import type { Money } from '@sos/domain/money/money';
import type { PaymentStatus } from '@sos/domain/payments/payment';
import type { Availability } from '@sos/domain/providers/availability';
import type { offlineReasons } from '@sos/domain/providers/attendance';
import type { ProviderSwitch } from '@sos/domain/providers/switch';
import type { Instant } from '@sos/domain/shared/instant';

interface Asked {
  readonly after: string | undefined;
  readonly limit: number;
}
interface Found<T> {
  readonly rows: readonly (T & { readonly uid: string })[];
  readonly next: string | null;
}
export interface UserQuery extends Asked {
  readonly role?: Role | undefined;
  readonly status?: UserStatus | undefined;
  readonly country?: string | undefined;
  /** The newest first where it is left out. */
  readonly order?: UserOrder;
}
export interface ProviderQuery extends Asked {
  readonly approval?: ProfileDocument['approval'] | undefined;
  readonly availability?: Availability | undefined;
  /** One that they help with. */
  readonly country?: string | undefined;
  readonly order: ProviderOrder;
}
export interface OnePayment {
  readonly paymentId: string;
  readonly status: PaymentStatus;
  readonly total: Money;
  readonly createdAt: Instant;
}
/** What an admin makes of a provider, with the entry that is written with it. */
export interface ProviderDeed {
  readonly after: ProviderSwitch;
  readonly audit: AuditRecord;
}

/** A profile with what nobody else is told: why its owner is off, and for which agency they work. */
export interface KeptProfile {
  readonly profile: ProfileDocument;
  readonly offlineBecause: (typeof offlineReasons)[number] | null;
  readonly agencyId: string | null;
}

/** Everybody there is, as admins look them up. Lists are undefined when `after` is nobody. */
export interface Directory {
  users(query: UserQuery): Promise<Found<UserDocument> | undefined>;
  providers(query: ProviderQuery): Promise<Found<ProfileDocument> | undefined>;
  person(uid: string): Promise<UserDocument | undefined>;
  profile(uid: string): Promise<KeptProfile | undefined>;
  /** Where their application stands; undefined for whoever never made one. */
  application(uid: string): Promise<ApplicationStatus | undefined>;
  /** The newest calls in which the person was a party. */
  calls(uid: string, limit: number): Promise<readonly CallSession[]>;
  /** The newest that the person paid. */
  payments(uid: string, limit: number): Promise<readonly OnePayment[]>;
  /**
   * Decides and writes as one step against bookings and ends of calls; what `decide` throws ends it with nothing written.
   * False when there is no such provider.
   */
  changeProvider(uid: string, decide: (before: ProviderSwitch) => ProviderDeed, now: Instant): Promise<boolean>;
}

/** What lies about a person in other collections than those of calls, payments and deeds. */
export interface PersonStory {
  /** The newest of each kind, at most so many. */
  of(uid: string, limit: number): Promise<readonly PersonLine[]>;
}
