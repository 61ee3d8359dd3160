import type { UserDocument } from '@sos/contracts/users';
import { claimsOf } from '@sos/domain/accounts/claims';
import { grantsOf } from '@sos/domain/accounts/standing';
import { Collection } from '@sos/simulation/kernel/transactions';
import type {
  Accounts,
  ActionCodes,
  EmailChange,
  EmailChanges,
  Members,
  Memberships,
  Registry,
  SignIn,
} from '../accounts/ports.ts';
import type { Clock } from '../shared/ports.ts';

export interface StoredAccount extends SignIn {
  readonly password: string | null;
  readonly name: string;
  /** How often its sessions were ended. */
  readonly ended: number;
  /** Whoever signed in before this instant has to sign in again. */
  readonly validSince: number;
}

interface SharedWorld {
  readonly users?: Collection<UserDocument>;
  /** What the profile of somebody says of its approval. */
  readonly approvalOf?: (uid: string) => string | undefined;
  readonly clock?: Clock;
}

/** Accounts, members and what they asked for, in memory. */
export class MemoryAccounts {
  readonly accounts = new Map<string, StoredAccount>();
  readonly documents: Collection<UserDocument>;
  /** Approvals of profiles, by their owner. */
  readonly approvals = new Map<string, string>();
  readonly #changes = new Map<string, EmailChange>();
  readonly #approvalOf: (uid: string) => string | undefined;
  readonly #clock: Clock;

  constructor({ users, approvalOf, clock = { now: () => 0 } }: SharedWorld = {}) {
    this.documents = users ?? new Collection();
    this.#approvalOf = approvalOf ?? ((uid) => this.approvals.get(uid));
    this.#clock = clock;
  }

  /** Somebody who came by Google and has no document yet. */
  cameByGoogle(uid: string, email: string): void {
    const rest = { password: null, name: '', ended: 0, validSince: 0, disabled: false, claims: claimsOf({}) };
    this.accounts.set(uid, { uid, email, emailConfirmed: true, hasPassword: false, hasGoogle: true, ...rest });
  }

  #change(uid: string, differs: (account: StoredAccount) => Partial<StoredAccount>): void {
    const account = this.accounts.get(uid);
    if (account) this.accounts.set(uid, { ...account, ...differs(account) });
  }

  readonly registry: Registry = {
    create: async ({ email, password, name }) => {
      if ([...this.accounts.values()].some((account) => account.email === email)) return false;
      const uid = `uid-${this.accounts.size + 1}`;
      const rest = { name, ended: 0, validSince: 0, disabled: false, claims: claimsOf({}) };
      const signIn = { uid, email, emailConfirmed: false, hasPassword: true, hasGoogle: false };
      this.accounts.set(uid, { ...signIn, password, ...rest });
      return true;
    },
    find: async (uid) => signInOf(this.accounts.get(uid)),
    findByEmail: async (email) => signInOf([...this.accounts.values()].find((account) => account.email === email)),
    setClaims: async (uid, claims) => this.#change(uid, () => ({ claims })),
    setDisabled: async (uid, disabled) => this.#change(uid, () => ({ disabled })),
    setName: async (uid, name) => this.#change(uid, () => ({ name })),
    setPassword: async (uid, password) =>
      this.#change(uid, (account) => ({ password, hasPassword: true, ...this.#endedNow(account) })),
    endSessions: async (uid) => this.#change(uid, (account) => this.#endedNow(account)),
    remove: async (uid) => void this.accounts.delete(uid),
  };

  #endedNow({ ended }: StoredAccount) {
    return { ended: ended + 1, validSince: this.#clock.now() };
  }

  readonly doors: Accounts = {
    find: async (uid) => {
      const account = this.accounts.get(uid);
      return (
        account && { ...grantsOf({ ...account.claims }), disabled: account.disabled, validSince: account.validSince }
      );
    },
  };

  readonly members: Members = {
    createOnce: async (uid, member) => {
      if (this.documents.has(uid)) return false;
      this.documents.set(uid, member);
      return true;
    },
    find: async (uid) => this.documents.get(uid),
    change: async (uid, details, from) => {
      const member = this.documents.get(uid);
      if (!member || (from !== undefined && member.email !== from)) return false;
      this.documents.set(uid, { ...member, ...details });
      return true;
    },
  };

  readonly memberships: Memberships = {
    find: async (uid) => {
      const member = this.documents.get(uid);
      return member && { role: member.role, status: member.status, approval: this.#approvalOf(uid) ?? null };
    },
  };

  readonly changes: EmailChanges = {
    save: async (uid, change) => void this.#changes.set(uid, change),
    find: async (uid) => this.#changes.get(uid),
  };

  readonly codes: ActionCodes = {
    confirm: async (email) => this.#codeFor(email, { mode: 'verifyEmail', code: `confirm ${email}` }),
    reset: async (email) => this.#codeFor(email, { mode: 'resetPassword', code: `reset ${email}` }),
    change: async (email, newEmail) => {
      if (await this.registry.findByEmail(newEmail)) return undefined;
      return this.#codeFor(email, { mode: 'verifyAndChangeEmail', code: `change ${email} ${newEmail}` });
    },
  };

  async #codeFor<Code>(email: string, code: Code): Promise<Code | undefined> {
    return (await this.registry.findByEmail(email)) && code;
  }
}

function signInOf(account: StoredAccount | undefined): SignIn | undefined {
  if (!account) return undefined;
  const { password: _password, name: _name, ended: _ended, validSince: _validSince, ...signIn } = account;
  return signIn;
}
