import type { Account } from '@sos/domain/accounts/standing';

export interface Accounts {
  /** Undefined when there is none. Throws VendorUnavailableError. */
  find(uid: string): Promise<Account | undefined>;
}
