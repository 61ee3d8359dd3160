import { remembered } from '../remembered.ts';

/** Who was last signed in here. A hint for the first paint; the server accepts only tokens. */
export interface Account {
  readonly uid: string;
  readonly name: string;
  readonly email: string;
  /** What the last token said of them; missing or null while no token has. */
  readonly role?: string | null;
  /** True for a lawyer or an expatriate whose application nobody has approved yet. */
  readonly applying?: boolean;
  /** False while it has not been shown that the address is theirs. */
  readonly confirmed?: boolean;
}

function isAccount(value: unknown): value is Account {
  const fields = (value ?? {}) as Record<string, unknown>;
  return ['uid', 'name', 'email'].every((name) => typeof fields[name] === 'string');
}

const account = remembered('sos.account', isAccount);

export const currentAccount = account.current;
export const rememberAccount = account.remember;
export const useAccount = account.use;
