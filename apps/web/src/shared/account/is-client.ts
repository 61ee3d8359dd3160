import type { Account } from '@sos/browser/auth/account';

/** Who has not been told of a role yet may be a client: the server decides. */
export function isClient(account: Account | null): account is Account {
  return account !== null && (account.role ?? 'client') === 'client';
}
