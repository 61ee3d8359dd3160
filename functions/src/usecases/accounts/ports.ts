import type { UserDocument } from '@sos/contracts/users';
import type { Claims, Membership } from '@sos/domain/accounts/claims';
import type { Account } from '@sos/domain/accounts/standing';
import type { AccountText, Message } from '@sos/domain/notifications/notice';
import type { Instant } from '@sos/domain/shared/instant';

export interface Accounts {
  /** Undefined when there is none. Throws VendorUnavailableError. */
  find(uid: string): Promise<Account | undefined>;
}

/** How somebody can sign in. */
export interface SignIn {
  readonly uid: string;
  readonly email: string;
  readonly emailConfirmed: boolean;
  readonly hasPassword: boolean;
  readonly hasGoogle: boolean;
  readonly disabled: boolean;
  /** Null for whoever signed in past us, or by Google, and has not registered. */
  readonly claims: Claims | null;
}

/** The accounts that people sign in with. Every method throws VendorUnavailableError; what concerns nobody is done. */
export interface Registry {
  /** False when the address has an account already, which stays as it is. */
  create(person: { readonly email: string; readonly password: string; readonly name: string }): Promise<boolean>;
  find(uid: string): Promise<SignIn | undefined>;
  findByEmail(email: string): Promise<SignIn | undefined>;
  setClaims(uid: string, claims: Claims): Promise<void>;
  setDisabled(uid: string, disabled: boolean): Promise<void>;
  setName(uid: string, name: string): Promise<void>;
  /** Ends every session, as `endSessions` does. */
  setPassword(uid: string, password: string): Promise<void>;
  endSessions(uid: string): Promise<void>;
  /** The account is gone for good. */
  remove(uid: string): Promise<void>;
}

/** What a person may change of themselves. */
export type Details = Pick<UserDocument, 'firstName' | 'lastName' | 'country' | 'locale' | 'currency'>;

/** `users`. */
export interface Members {
  /** False when there is one, which stays as it is. */
  createOnce(uid: string, member: UserDocument): Promise<boolean>;
  find(uid: string): Promise<UserDocument | undefined>;
  /** False when there is no such member, or none whose address is still `from` where that is said. */
  change(
    uid: string,
    details: Partial<Details & Pick<UserDocument, 'email' | 'news'>>,
    from?: string,
  ): Promise<boolean>;
}

/** What claims follow from; undefined when there is no such member. */
export interface Memberships {
  find(uid: string): Promise<(Membership & Pick<UserDocument, 'status'>) | undefined>;
}

export interface EmailChange {
  /** Of the request that asked for it last; older mails lead nowhere. */
  readonly requestId: string;
  readonly email: string;
  readonly askedAt: Instant;
}
/** Addresses that people have asked to change to and not confirmed yet. */
export interface EmailChanges {
  save(uid: string, change: EmailChange): Promise<void>;
  find(uid: string): Promise<EmailChange | undefined>;
}

/** What a link of a mail carries: it lets whoever holds it do one thing, once. */
export interface ActionCode {
  readonly mode: 'verifyEmail' | 'resetPassword' | 'verifyAndChangeEmail';
  readonly code: string;
}
/** Makes codes. Undefined where there is no such account, or the new address has one. Throws VendorUnavailableError. */
export interface ActionCodes {
  confirm(email: string): Promise<ActionCode | undefined>;
  reset(email: string): Promise<ActionCode | undefined>;
  change(email: string, newEmail: string): Promise<ActionCode | undefined>;
}

/** Sends a mail about an account, once for each cause. */
export type SendAccountMail = (message: Message & { readonly text: AccountText }) => Promise<void>;
