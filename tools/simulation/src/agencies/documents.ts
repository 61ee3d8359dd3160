import type { InvitationDocument, MemberDocument } from '@sos/contracts/agencies';
import type { UserDocument } from '@sos/contracts/users';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import type { CallSession } from '@sos/domain/calls/session';
import { free, reserve, shareBusy, withoutCall } from '@sos/domain/providers/availability';
import { aSession } from '@sos/domain/testing/a-session';
import { MemoryAgencies } from '@sos/functions/usecases/testing/memory-agencies';
import { onlineLawyer } from '@sos/functions/usecases/testing/online-lawyer';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import type { World } from '../kernel/scenario.ts';
import { type Collection, ContentionError, runTransaction, type Transaction } from '../kernel/transactions.ts';
import type { WholeProfile } from '../people/documents.ts';
import { type Told, WatchedCollection } from '../watched-collection.ts';

export const HELP = 'help';
export const managers = [HELP, 'other'] as const;
/** Ana, whose colleagues are asked, Ben, and two who may join; the last does not speak the clients' language. */
export const providers = ['ana', 'ben', 'cy', 'dee'] as const;
export const SPOKEN = 'fr';

export interface Triggers {
  readonly user: Told<UserDocument>;
  readonly profile: Told<WholeProfile>;
  readonly session: Told<CallSession>;
  readonly member: Told<MemberDocument>;
  readonly invitation: Told<InvitationDocument>;
  readonly request: Told<AgencyRequest>;
}

interface Wanted {
  readonly id: string;
  readonly clientId: string;
  readonly providerId: string;
}
type Ending = Pick<CallSession, 'status' | 'endReason'>;

/** Two agencies, the people about them and their calls, as one world of documents. */
export class AgencyDocuments {
  readonly users: Collection<UserDocument>;
  readonly profiles: Collection<WholeProfile>;
  readonly sessions: Collection<CallSession>;
  readonly memory: MemoryAgencies;
  readonly #world: World;

  constructor(world: World, triggers: Triggers) {
    this.#world = world;
    this.users = new WatchedCollection(triggers.user);
    this.profiles = new WatchedCollection(triggers.profile);
    this.sessions = new WatchedCollection(triggers.session);
    this.memory = new MemoryAgencies({
      users: this.users,
      profiles: this.profiles,
      sessions: this.sessions,
      belongings: new WatchedCollection(triggers.member),
      asked: new WatchedCollection(triggers.invitation),
      wishes: new WatchedCollection(triggers.request),
      turns: world,
    });
    for (const uid of managers) this.users.set(uid, aUser({ role: 'agency_manager' }));
    for (const uid of providers) {
      const languages = uid === 'dee' ? ['en'] : [SPOKEN];
      const knows = { languages, countries: uid === 'ben' ? ['TH'] : ['FR'] };
      this.users.set(uid, aUser({ role: 'lawyer' }));
      this.profiles.set(uid, { ...aProfile(knows), ...onlineLawyer, displayName: uid });
    }
  }

  /** Books whoever is free, with all of an agency that shares being busy; false where they are not. */
  book({ id, clientId, providerId }: Wanted): Promise<boolean> {
    const now = this.#world.clock.now();
    return this.#insist((transaction) => {
      const { memory, profiles } = this;
      const agency = transaction.get(memory.kept, transaction.get(memory.belongings, providerId)?.agencyId ?? '');
      const ids = agency?.shareBusyStatus ? agency.memberIds.filter((member) => member !== providerId) : [];
      const colleagues = ids.map((member) => ({ member, profile: transaction.get(profiles, member) }));
      const profile = transaction.get(profiles, providerId);
      const reserved = profile && reserve(profile, id, now);
      if (!reserved) return false;
      transaction.set(profiles, providerId, ids.length > 0 ? shareBusy(reserved, id) : reserved);
      for (const { member, profile: theirs } of colleagues) {
        if (theirs) transaction.set(profiles, member, shareBusy(theirs, id));
      }
      transaction.set(this.sessions, id, aSession({ id, clientId, providerId, now }));
      return true;
    });
  }

  /** Ends a call, which frees all whom it kept. */
  end(id: string, ending: Ending): Promise<void> {
    const endedAt = this.#world.clock.now();
    return this.#insist((transaction) => {
      const session = transaction.get(this.sessions, id);
      const kept = providers.map((uid) => ({ uid, profile: transaction.get(this.profiles, uid) }));
      if (!session) return;
      transaction.set(this.sessions, id, { ...session, ...ending, endedAt });
      for (const { uid, profile } of kept) {
        const freed = profile && (free(profile, id) ?? withoutCall(profile, id));
        if (freed) transaction.set(this.profiles, uid, freed);
      }
    });
  }

  /** Calls are booked and ended elsewhere, by whoever tries until it is done. */
  async #insist<T>(body: (transaction: Transaction) => T): Promise<T> {
    for (;;) {
      try {
        return await runTransaction(this.#world, body);
      } catch (error) {
        if (!(error instanceof ContentionError)) throw error;
      }
    }
  }
}
