import { remembered } from '../remembered.ts';
import { writeStored } from '../stored.ts';

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
/** What this device keeps of the calls of whoever is signed in. */
const keptOfPerson = ['sos.calls', 'sos.call'] as const;

/** However a session ends, what is kept of its person goes with it: the next one at this device must not find it. */
export function rememberAccount(next: Account | null): void {
  const left = account.current()?.uid;
  account.remember(next);
  if (left === undefined || left === next?.uid) return;
  for (const key of keptOfPerson) writeStored(() => localStorage, key, null);
  // A browser that keeps nothing has nothing to forget.
  void import('../kept/kept-answers.ts').then(({ forgetAnswers }) => forgetAnswers()).catch(() => undefined);
}

export const useAccount = account.use;
