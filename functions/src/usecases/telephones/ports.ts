import type { SavedTelephone } from '@sos/domain/telephones/saved-telephones';

/** A telephone with its number, in E.164. */
export interface KeptTelephone extends SavedTelephone {
  readonly e164: string;
}

export interface Telephones {
  /** Those of the person, in the order in which they were added. */
  of(uid: string): Promise<readonly SavedTelephone[]>;
  /**
   * Decides and writes as one step; `decide` may run more than once, and what it throws stops it. The number of a telephone
   * that was there already need not be given. Returns the list as it is then.
   */
  change(
    uid: string,
    decide: (list: readonly SavedTelephone[]) => readonly (SavedTelephone | KeptTelephone)[],
  ): Promise<readonly SavedTelephone[]>;
  /** The number, in E.164; undefined when there is no such telephone. */
  reveal(uid: string, id: string): Promise<string | undefined>;
}

/** The telephone of a call in which its owner talked, so that they are known to answer it. */
export interface TalkedAt {
  /** The call's. */
  readonly callId: string;
  readonly e164: string;
}
export interface TalkedTelephones {
  /** Of the client's newest call with a talk; undefined when there is none lately, or its number is kept no more. */
  last(uid: string): Promise<TalkedAt | undefined>;
}

/** ISO 3166-1 alpha-2 of a number in E.164; undefined where it belongs to none. */
export type CountryOfNumber = (e164: string) => Promise<string | undefined>;

export interface LineIds {
  /** A keyed digest of the number. */
  lineId(e164: string): string;
}
