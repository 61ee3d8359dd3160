import type { AuditRecord } from '@sos/contracts/audit';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import type { Application } from '@sos/domain/applications/application';
import { secondsUntil } from '@sos/domain/limits/limits';
import { gainTelephone, loseTelephone, type Standing } from '@sos/domain/providers/attendance';
import { guess, isPaused, newCode, type PhoneCode } from '@sos/domain/phones/phone-code';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import { aUser } from '@sos/testing/a-user';
import type { ApplicationChange, Applications, ApplicationState, ProvedTelephone } from '../applications/ports.ts';
import type { Guessed, PhoneCodes } from '../phones/ports.ts';
import { calmTurns } from './calm-turns.ts';

interface Spoken extends PhoneCode {
  readonly e164: string;
  readonly code: string;
}

interface SharedWorld {
  readonly users?: Collection<UserDocument>;
  readonly profiles?: Collection<ProfileDocument>;
  readonly turns?: Turns;
}

/** Whoever applies, with their telephones, and what an admin did about them, with transactions as Firestore has them. */
export class MemoryApplicants {
  now = Date.UTC(2026, 0, 5, 12);
  readonly users: Collection<UserDocument>;
  readonly byId = new Collection<Application>();
  readonly profiles: Collection<ProfileDocument>;
  readonly trail = new Collection<AuditRecord>();
  /** At which number a profile's calls ring. */
  readonly contacts = new Collection<string>();
  readonly telephones = new Collection<ProvedTelephone & { readonly e164: string }>();
  readonly #codes = new Map<string, Spoken>();
  readonly #offlineReasons = new Map<string, Standing['offlineBecause']>();
  readonly #turns: Turns;

  constructor({ users, profiles, turns = calmTurns }: SharedWorld = {}) {
    this.users = users ?? new Collection();
    this.profiles = profiles ?? new Collection();
    this.#turns = turns;
  }

  register(uid: string, role: UserDocument['role'] = 'lawyer'): void {
    this.users.set(uid, aUser({ role }));
  }

  readonly applications: Applications = {
    read: (uid) => runTransaction(this.#turns, (transaction) => this.#state(transaction, uid)),
    change: (uid, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const before = this.#state(transaction, uid);
        return before && this.#write(transaction, uid, { before, change: decide(before) });
      }),
    list: async ({ status, after, limit }) => {
      const found = this.byId
        .entries()
        .filter(([, application]) => stateOf(application, status) === status)
        .toSorted(([, one], [, other]) => waitsSince(one, status) - waitsSince(other, status))
        .map(([uid, application]) => ({ uid, application }));
      const at = after === undefined ? 0 : found.findIndex(({ uid }) => uid === after) + 1;
      if (after !== undefined && at === 0) return undefined;
      const applications = found.slice(at, at + limit);
      return { applications, next: applications.length === limit ? (applications.at(-1)?.uid ?? null) : null };
    },
  };

  readonly codes: PhoneCodes = {
    begin: async (uid, spoken) => {
      const before = this.#codes.get(uid);
      if (before && isPaused(before, this.now)) return secondsUntil(before.pausedUntil ?? this.now, this.now);
      this.#codes.set(uid, { ...newCode(this.now), ...spoken });
      return 0;
    },
    guess: async (uid, digits): Promise<Guessed> => {
      const before = this.#codes.get(uid);
      if (!before) return { outcome: 'expired', ending: '', retryAfter: 0 };
      const { code, outcome } = guess(before, { isRight: before.code === digits, now: this.now });
      this.#codes.set(uid, code);
      if (outcome === 'proved') this.#give(uid, before.e164);
      const { pausedUntil, e164 } = code;
      const retryAfter = pausedUntil === null ? 0 : secondsUntil(pausedUntil, this.now);
      return { outcome, ending: e164.slice(-2), retryAfter };
    },
  };

  #state(transaction: Transaction, uid: string): ApplicationState | undefined {
    const applicant = transaction.get(this.users, uid);
    const application = transaction.get(this.byId, uid);
    const profile = transaction.get(this.profiles, uid);
    const telephone = transaction.get(this.telephones, uid);
    return applicant && { application, profile, applicant, telephone };
  }

  #write(
    transaction: Transaction,
    uid: string,
    { before, change }: { readonly before: ApplicationState; readonly change: ApplicationChange },
  ): ApplicationState {
    const { application, profile = before.profile, audit, ringsThere } = change;
    transaction.set(this.byId, uid, application);
    if (change.profile) transaction.set(this.profiles, uid, change.profile);
    const e164 = this.telephones.get(uid)?.e164;
    if (ringsThere && e164 !== undefined) transaction.set(this.contacts, uid, e164);
    if (audit) transaction.set(this.trail, audit.id, audit);
    return { ...before, application, profile };
  }

  #give(uid: string, e164: string): void {
    for (const [other, telephone] of this.telephones.entries()) {
      if (other === uid || telephone.e164 !== e164) continue;
      this.telephones.delete(other);
      this.contacts.delete(other);
      this.#turn(other, loseTelephone);
    }
    this.telephones.set(uid, { e164, ending: e164.slice(-2), provedAt: this.now });
    const isApproved = this.#turn(uid, gainTelephone);
    if (isApproved || this.contacts.has(uid)) this.contacts.set(uid, e164);
  }

  switchOf(uid: string): Standing | undefined {
    const profile = this.profiles.get(uid);
    return profile && { availability: profile.availability, offlineBecause: this.#offlineReasons.get(uid) ?? null };
  }

  /** Whether there is an approved profile whose switch could be turned. */
  #turn(uid: string, turn: (before: Standing) => Standing): boolean {
    const profile = this.profiles.get(uid);
    const before = this.switchOf(uid);
    if (!before || profile?.approval !== 'approved') return false;
    const { availability, offlineBecause } = turn(before);
    this.profiles.set(uid, { ...profile, availability });
    this.#offlineReasons.set(uid, offlineBecause);
    return true;
  }
}

function stateOf({ status, review }: Application, asked: string): string {
  if (asked !== 'facts') return status;
  return review?.status === 'waiting' ? 'facts' : status;
}

function waitsSince({ savedAt, review }: Application, asked: string): number {
  return asked === 'facts' ? (review?.submittedAt ?? 0) : savedAt;
}
