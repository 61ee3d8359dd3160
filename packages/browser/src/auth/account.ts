import { remembered } from '../remembered.ts';

/** Who was last signed in here. A hint for the first paint; the server accepts only tokens. */
export interface Account {
  readonly uid: string;
  readonly name: string;
  readonly email: string;
}

function isAccount(value: unknown): value is Account {
  const fields = (value ?? {}) as Record<string, unknown>;
  return ['uid', 'name', 'email'].every((name) => typeof fields[name] === 'string');
}

const account = remembered('sos.account', isAccount);

export const currentAccount = account.current;
export const rememberAccount = account.remember;
export const useAccount = account.use;
