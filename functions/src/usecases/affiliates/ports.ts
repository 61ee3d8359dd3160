import type { AffiliateProfile } from '@sos/contracts/affiliates';
import type { Parsed } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import type { AffiliateRole, Programme } from '@sos/domain/accounts/affiliates';
import type { FraudRule } from '@sos/domain/affiliates/fraud';
import type { Click, CodeOwner, Referral, SelfReferral } from '@sos/domain/affiliates/referral';
import type { Instant } from '@sos/domain/shared/instant';

/** Somebody who takes part in a programme, and what belongs to that. */
export interface Enrolment {
  readonly uid: string;
  readonly programme: Programme;
  /** Null where only members take part. */
  readonly member: UserDocument | null;
  readonly profile: AffiliateProfile;
  /** True when they are signed in, so that a member of this role who has no profile yet gets theirs. */
  readonly isOwner: boolean;
}

/** `made`: the member is new. `known`: there is one, which stays, or there is to be none. `code_taken`: nothing is written. */
export type Enrolled = 'made' | 'known' | 'code_taken';

/** What an affiliate says of themselves. */
export type OwnWords = Pick<AffiliateProfile, 'place' | 'audience' | 'language'>;

/** Who takes part in the programmes. */
export interface Affiliates {
  /** Writes the member, the profile and both codes, all or nothing. */
  enrol(enrolment: Enrolment): Promise<Enrolled>;
  find(programme: Programme, uid: string): Promise<AffiliateProfile | undefined>;
  /** False for whoever does not take part. */
  change(programme: Programme, uid: string, words: Partial<OwnWords>): Promise<boolean>;
}

type Credentials = NonNullable<Parsed<'registerChatter'>['credentials']>;
type Answers = 'place' | 'language' | 'credentials' | 'visitor';
/** What everybody says who registers. */
export type Person = Omit<Parsed<'registerChatter'>, Answers> & { readonly role: AffiliateRole };
/** Writes a member unless there is one; false when there is. */
export type CreateMember = (uid: string, member: UserDocument) => Promise<boolean>;

/** The ways in which accounts are made. Each throws DomainError as the registration of a client does. */
export interface Registrations {
  byPassword(person: Person & Credentials, create: CreateMember): Promise<void>;
  /** For whoever is signed in. */
  bySignIn(uid: string, person: Person, create: CreateMember): Promise<void>;
}

export interface Codes {
  find(code: string): Promise<CodeOwner | undefined>;
}

/** A click with what tells one browser and one network from others, hashed. */
export interface NotedClick extends Click {
  readonly affiliateId: string;
  readonly network: string;
  readonly device: string;
  readonly source: string;
}

export interface Clicks {
  note(click: NotedClick): Promise<void>;
  find(id: string): Promise<NotedClick | undefined>;
}

/** Digests by keys that nobody has who reads the clicks. */
export interface VisitorHash {
  /** Another one each month. */
  network(ip: string, at: Instant): string;
  device(visitor: string): string;
}

/** Why somebody who came by a code counts for nobody. */
export interface FraudNote {
  readonly affiliateId: string;
  readonly otherId: string;
  readonly programme: Programme;
  readonly rule: Extract<SelfReferral, FraudRule>;
  readonly at: Instant;
}

/** Who brought whom. */
export interface Referrals {
  /** Written once; whoever was brought by somebody stays so. */
  bind(referral: Referral): Promise<void>;
  find(uid: string): Promise<Referral | undefined>;
  /** Once for each two people and rule. */
  noteFraud(note: FraudNote): Promise<void>;
}
