import type { AuditRecord } from '@sos/contracts/audit';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import type { Application } from '@sos/domain/applications/application';
import { secondsUntil } from '@sos/domain/limits/limits';
import { gainTelephone, loseTelephone, type Standing } from '@sos/domain/providers/attendance';
import { guess, isPaused, newCode, type PhoneCode } from '@sos/domain/phones/phone-code';
import { aUser } from '@sos/testing/a-user';
import type { Applications, ApplicationState, ProvedTelephone } from '../applications/ports.ts';
import type { Guessed, PhoneCodes } from '../phones/ports.ts';

interface Spoken extends PhoneCode {
  readonly e164: string;
  readonly code: string;
}

/** Whoever applies, with their telephones, and what an admin did about them. Every step is one, as in the database. */
export class MemoryApplicants {
  now = Date.UTC(2026, 0, 5, 12);
  readonly users = new Map<string, UserDocument>();
  readonly byId = new Map<string, Application>();
  readonly profiles = new Map<string, ProfileDocument>();
  readonly trail = new Map<string, AuditRecord>();
  /** At which number a profile's calls ring. */
  readonly contacts = new Map<string, string>();
  readonly telephones = new Map<string, ProvedTelephone & { readonly e164: string }>();
  readonly #codes = new Map<string, Spoken>();
  readonly #offlineReasons = new Map<string, Standing['offlineBecause']>();

  register(uid: string, role: UserDocument['role'] = 'lawyer'): void {
    this.users.set(uid, aUser({ role }));
  }

  readonly applications: Applications = {
    read: async (uid) => this.#state(uid),
    change: async (uid, decide) => {
      const before = this.#state(uid);
      if (!before) return undefined;
      const { application, profile, audit, ringsThere } = decide(before);
      this.byId.set(uid, application);
      if (profile) this.profiles.set(uid, profile);
      const telephone = this.telephones.get(uid);
      if (ringsThere && telephone) this.contacts.set(uid, telephone.e164);
      if (audit) this.trail.set(audit.id, audit);
      return this.#state(uid);
    },
    list: async ({ status, after, limit }) => {
      const found = [...this.byId]
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

  #state(uid: string): ApplicationState | undefined {
    const applicant = this.users.get(uid);
    if (!applicant) return undefined;
    const known = { application: this.byId.get(uid), profile: this.profiles.get(uid) };
    return { ...known, applicant, telephone: this.telephones.get(uid) };
  }

  #give(uid: string, e164: string): void {
    for (const [other, telephone] of this.telephones) {
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
