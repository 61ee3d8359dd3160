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

export interface LineIds {
  /** A keyed digest of the number. */
  lineId(e164: string): string;
}
