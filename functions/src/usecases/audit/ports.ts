/** Who may act as an admin, besides having the role. */
export interface Whitelist {
  /** False for everybody where there is no list, or one that cannot be read. */
  has(uid: string): Promise<boolean>;
}
