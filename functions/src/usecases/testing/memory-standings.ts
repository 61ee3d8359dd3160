import type { AuditRecord } from '@sos/contracts/audit';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import type { AdminBook, StandingChange, Standings, StandingState } from '../accounts/standing-ports.ts';

/** Members, their profiles and the list of admins; every step is one, as in the database. */
export class MemoryStandings implements Standings {
  readonly users = new Map<string, UserDocument>();
  readonly profiles = new Map<string, ProfileDocument>();
  readonly trail = new Map<string, AuditRecord>();
  list: { readonly uids: readonly string[]; readonly revision: number } = { uids: [], revision: 0 };

  async book(): Promise<AdminBook> {
    return this.#book();
  }

  async change(uid: string, decide: (state: StandingState) => StandingChange): Promise<StandingState> {
    const member = this.users.get(uid);
    const profile = this.profiles.get(uid);
    const change = decide({ member, profile, book: this.#book() });
    const after = member && { ...member, ...change.member };
    if (after) this.users.set(uid, after);
    if (profile && change.visible !== undefined) this.profiles.set(uid, shown(profile, change.visible));
    if (change.whitelist) this.list = { uids: change.whitelist, revision: this.list.revision + 1 };
    this.trail.set(change.audit.id, change.audit);
    return { member: after, profile, book: this.#book() };
  }

  #book(): AdminBook {
    const { uids, revision } = this.list;
    return { whitelist: uids, people: new Map(this.users), revision };
  }
}

function shown(profile: ProfileDocument, visible: boolean): ProfileDocument {
  return visible ? { ...profile, visible } : { ...profile, visible, availability: 'offline' };
}
