import type { AuditRecord } from '@sos/contracts/audit';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type { AdminBook, StandingChange, Standings, StandingState } from '../accounts/standing-ports.ts';
import { calmTurns } from './calm-turns.ts';

interface SharedWorld {
  readonly users?: Collection<UserDocument>;
  readonly profiles?: Collection<ProfileDocument>;
  readonly turns?: Turns;
}
interface List {
  readonly uids: readonly string[];
  readonly revision: number;
  readonly enrolled?: readonly string[];
  readonly factorRequired?: boolean;
}
const noList: List = { uids: [], revision: 0 };

/** Members, their profiles and the list of admins, with transactions as Firestore has them. */
export class MemoryStandings implements Standings {
  readonly users: Collection<UserDocument>;
  readonly profiles: Collection<ProfileDocument>;
  readonly trail = new Collection<AuditRecord>();
  readonly #lists = new Collection<List>();
  readonly #turns: Turns;

  constructor({ users, profiles, turns = calmTurns }: SharedWorld = {}) {
    this.users = users ?? new Collection();
    this.profiles = profiles ?? new Collection();
    this.#turns = turns;
  }

  get list(): List {
    return this.#lists.get('admins') ?? noList;
  }

  set list(list: List) {
    this.#lists.set('admins', list);
  }

  book(): Promise<AdminBook> {
    return runTransaction(this.#turns, (transaction) => this.#book(transaction));
  }

  change(uid: string, decide: (state: StandingState) => StandingChange): Promise<StandingState> {
    return runTransaction(this.#turns, (transaction) => {
      const book = this.#book(transaction);
      const member = transaction.get(this.users, uid);
      const profile = transaction.get(this.profiles, uid);
      const change = decide({ member, profile, book });
      const after = member && { ...member, ...change.member };
      if (after) transaction.set(this.users, uid, after);
      if (profile && change.visible !== undefined) transaction.set(this.profiles, uid, shown(profile, change.visible));
      if (profile && change.ofPlatform !== undefined)
        transaction.set(this.profiles, uid, { ...profile, ofPlatform: change.ofPlatform });
      transaction.set(this.trail, change.audit.id, change.audit);
      if (!change.whitelist) return { member: after, profile, book };
      const { whitelist, enrolled = book.enrolled, factorRequired = book.factorRequired } = change;
      const next = { ...book, whitelist, enrolled, factorRequired, revision: book.revision + 1 };
      const { revision } = next;
      transaction.set(this.#lists, 'admins', { uids: whitelist, revision, enrolled, factorRequired });
      return { member: after, profile, book: next };
    });
  }

  hideWithoutMember(uid: string): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const member = transaction.get(this.users, uid);
      const profile = transaction.get(this.profiles, uid);
      if (!member && profile?.visible) transaction.set(this.profiles, uid, shown(profile, false));
    });
  }

  #book(transaction: Transaction): AdminBook {
    const { uids, revision, enrolled = [], factorRequired = false } = transaction.get(this.#lists, 'admins') ?? noList;
    const found = uids.map((uid) => [uid, transaction.get(this.users, uid)] as const);
    return {
      whitelist: uids,
      people: new Map(found.flatMap(([uid, person]) => (person ? [[uid, person]] : []))),
      revision,
      enrolled,
      factorRequired,
    };
  }
}

function shown(profile: ProfileDocument, visible: boolean): ProfileDocument {
  return visible ? { ...profile, visible } : { ...profile, visible, availability: 'offline' };
}
