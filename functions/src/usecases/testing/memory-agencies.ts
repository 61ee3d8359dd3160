import type { InvitationDocument, MemberDocument, ProviderDay } from '@sos/contracts/agencies';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import type { DayFacts } from '@sos/domain/agencies/day-figures';
import { type AgencyRequest, isRequestOver } from '@sos/domain/agencies/request';
import type { CallSession } from '@sos/domain/calls/session';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Agencies, Agency, BookingRequests, DayBook, Membership } from '../agencies/ports.ts';
import { calmTurns } from './calm-turns.ts';

interface Beside {
  readonly users?: Collection<UserDocument>;
  readonly profiles?: Collection<ProfileDocument>;
  readonly sessions?: Collection<CallSession>;
  readonly belongings?: Collection<MemberDocument>;
  readonly asked?: Collection<InvitationDocument>;
  readonly wishes?: Collection<AgencyRequest>;
  readonly turns?: Turns;
}

/** Agencies, their members, invitations, requests and days, with transactions as Firestore has them. */
export class MemoryAgencies {
  readonly kept = new Collection<Agency>();
  readonly belongings: Collection<MemberDocument>;
  readonly asked: Collection<InvitationDocument>;
  readonly wishes: Collection<AgencyRequest>;
  readonly counted = new Collection<ProviderDay>();
  /** What a day is counted from, by provider and day. */
  readonly facts = new Map<string, DayFacts>();
  readonly users: Collection<UserDocument>;
  readonly profiles: Collection<ProfileDocument>;
  readonly sessions: Collection<CallSession>;
  readonly #turns: Turns;

  constructor(beside: Beside = {}) {
    this.users = beside.users ?? new Collection();
    this.profiles = beside.profiles ?? new Collection();
    this.sessions = beside.sessions ?? new Collection();
    this.belongings = beside.belongings ?? new Collection();
    this.asked = beside.asked ?? new Collection();
    this.wishes = beside.wishes ?? new Collection();
    this.#turns = beside.turns ?? calmTurns;
  }

  readonly agencies: Agencies = {
    find: async (id) => this.kept.get(id),
    save: (id, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const after = decide(transaction.get(this.kept, id));
        transaction.set(this.kept, id, after);
        return after;
      }),
    page: async ({ cursor, limit }) => {
      const all = this.kept.entries().map(([id, agency]) => ({ ...agency, id }));
      const inOrder = all.toSorted((one, other) => (one.name < other.name ? -1 : 1));
      const from = cursor === null ? 0 : inOrder.findIndex(({ id }) => id === cursor) + 1;
      const items = inOrder.slice(from, from + limit);
      return { items, next: items.length === limit ? (items.at(-1)?.id ?? null) : null };
    },
    members: async (agencyId) => {
      const found = this.belongings.entries().filter(([, member]) => member.agencyId === agencyId);
      const members = found.map(([providerId, member]) => ({ ...member, providerId }));
      return members.toSorted((one, other) => one.displayName.localeCompare(other.displayName));
    },
    member: async (providerId) => {
      const member = this.belongings.get(providerId);
      return member && { ...member, providerId };
    },
    invitation: async (id) => {
      const found = this.asked.get(id);
      return found && { ...found, id };
    },
    invitationsOf: async (id) => this.#invitations(({ agencyId }) => agencyId === id),
    invitationsTo: async (id) => this.#invitations(({ providerId }) => providerId === id),
    invitationsAt: async (at) => this.#invitations(({ address }) => address === at),
    changeInvitation: (id, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const before = transaction.get(this.asked, id);
        const after = decide(before);
        if (after) transaction.set(this.asked, id, after);
        return after ?? before;
      }),
    changeMembership: ({ agencyId, providerId, invitationId }, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const manager = transaction.get(this.users, agencyId);
        const state: Membership = {
          manager,
          provider: transaction.get(this.users, providerId),
          agency: transaction.get(this.kept, agencyId),
          member: transaction.get(this.belongings, providerId),
          profile: transaction.get(this.profiles, providerId),
          invitation: invitationId === undefined ? undefined : transaction.get(this.asked, invitationId),
        };
        const { linkedProviderIds, agency, member, invitation } = decide(state) ?? {};
        if (manager && linkedProviderIds) transaction.set(this.users, agencyId, { ...manager, linkedProviderIds });
        if (agency) transaction.set(this.kept, agencyId, agency);
        if (member) transaction.set(this.belongings, providerId, member);
        if (invitation && invitationId !== undefined) transaction.set(this.asked, invitationId, invitation);
      }),
    follow: ({ providerId, sessionId }, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const before = transaction.get(this.belongings, providerId);
        if (!before || before.agencyId === null) return;
        const profile = transaction.get(this.profiles, providerId);
        const session = sessionId === null ? undefined : transaction.get(this.sessions, sessionId);
        transaction.set(this.belongings, providerId, decide(before, { profile, session }));
      }),
  };

  readonly requests: BookingRequests = {
    find: async (id) => this.wishes.get(id),
    createOnce: (request) =>
      runTransaction(this.#turns, (transaction) => {
        if (transaction.get(this.wishes, request.id)) return false;
        transaction.set(this.wishes, request.id, request);
        return true;
      }),
    change: (id, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const before = transaction.get(this.wishes, id);
        const after = before && decide(before);
        if (after && after !== before) transaction.set(this.wishes, id, after);
        return after;
      }),
    offeredTo: async (memberId, id) =>
      this.wishes
        .list(({ agencyId, offeredIds }) => agencyId === id && offeredIds.includes(memberId))
        .toSorted((one, other) => other.createdAt - one.createdAt),
    openOf: async (id) => this.wishes.list((request) => request.agencyId === id && !isRequestOver(request)),
    acceptedFor: async (id) =>
      this.wishes.list(({ clientId, status }) => clientId === id && (status === 'accepted' || status === 'under_way')),
  };

  readonly days: DayBook = {
    count: async (providerId, day, count) => {
      const facts = this.facts.get(`${providerId} ${day}`) ?? { calls: [], shares: new Map(), ratings: [] };
      this.counted.set(`${providerId} ${day}`, { ...count(facts), day });
    },
    days: async (providerId, from, to) => {
      const own = this.counted.entries().filter(([key]) => key.startsWith(`${providerId} `));
      const within = own.map(([, day]) => day).filter(({ day }) => day >= from && day <= to);
      return within.toSorted((one, other) => (one.day < other.day ? -1 : 1));
    },
  };

  #invitations(isWanted: (invitation: InvitationDocument) => boolean) {
    const found = this.asked.entries().filter(([, invitation]) => isWanted(invitation));
    const all = found.map(([id, invitation]) => ({ ...invitation, id }));
    return all.toSorted((one, other) => other.invitedAt - one.invitedAt);
  }
}
