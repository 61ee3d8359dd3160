import type { SecondFactorDocument } from '@sos/contracts/second-factors';
import type { FactorDuty } from '@sos/domain/accounts/second-factor';

/** Where the list of admins has somebody. */
export interface AdminDoor extends FactorDuty {
  readonly isListed: boolean;
}
export interface AdminDoors {
  /** Closed, and asking for nothing, where there is no list, or one that cannot be read. */
  doorOf(uid: string): Promise<AdminDoor>;
}

/** `second_factors`. */
export interface SecondFactors {
  find(uid: string): Promise<SecondFactorDocument | undefined>;
  /** Decides and writes as one, once for each of two at the same moment; what `decide` throws leaves everything as it was. */
  change<T>(
    uid: string,
    decide: (factor: SecondFactorDocument | undefined) => {
      readonly factor: SecondFactorDocument;
      readonly outcome: T;
    },
  ): Promise<T>;
}

/** Time-based codes (RFC 6238). */
export interface Authenticator {
  /** A new secret in base 32. */
  makeSecret(): string;
  /** What a picture for an authenticator's camera says. */
  uriOf(secret: string, account: string): string;
  /** The step of time that a code of six digits belongs to; undefined where it is of none around `now`. */
  stepOf(secret: string, code: string, now: number): number | undefined;
}

export type SealedSecret = NonNullable<SecondFactorDocument['secret']>;
/** Keeps what must not be read in the database. */
export interface FactorCipher {
  seal(uid: string, secret: string): SealedSecret;
  /** Throws where it was sealed for somebody else, or tampered with. */
  open(uid: string, sealed: SealedSecret): string;
  recoveryDigest(uid: string, code: string): string;
}

/** Makes tokens by which a browser begins a session that has shown its second factor. Throws VendorUnavailableError. */
export type MakeProvedToken = (uid: string) => Promise<string>;

/** Recovery codes that nobody can guess. */
export type MakeRecoveryCodes = () => readonly string[];
