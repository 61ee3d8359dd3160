import type { AffiliateProfile } from '@sos/contracts/affiliates';
import type { Parsed } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';

/** Somebody who takes part in a programme, and what belongs to that. */
export interface Enrolment {
  readonly uid: string;
  readonly programme: AffiliateRole;
  readonly member: UserDocument;
  readonly profile: AffiliateProfile;
  /** True when they are signed in, so that a member of this role who has no profile yet gets theirs. */
  readonly isOwner: boolean;
}

/** `made`: the member is new. `known`: there is one, which stays. `code_taken`: nothing is written. */
export type Enrolled = 'made' | 'known' | 'code_taken';

/** Who takes part in the programmes. */
export interface Affiliates {
  /** Writes the member, the profile and both codes, all or nothing. */
  enrol(enrolment: Enrolment): Promise<Enrolled>;
  find(programme: AffiliateRole, uid: string): Promise<AffiliateProfile | undefined>;
}

type Credentials = NonNullable<Parsed<'registerChatter'>['credentials']>;
type Answers = 'place' | 'language' | 'credentials';
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
