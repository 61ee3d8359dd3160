import type { AuditRecord } from '@sos/contracts/audit';
import type { Transition } from '@sos/domain/calls/next';
import { defaultRules } from '@sos/domain/calls/default-rules';
import { type CallSession, isTerminal, type PartyName, partyNames } from '@sos/domain/calls/session';
import { bookedEntry, type TimelineEntry } from '@sos/domain/calls/timeline';
import { isTalkless, noNotes } from '@sos/domain/limits/talkless';
import type { Payment } from '@sos/domain/payments/payment';
import { freeAfterCall } from '@sos/domain/providers/attendance';
import { withoutCall } from '@sos/domain/providers/availability';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type {
  BookableProfile,
  Booking,
  Bookings,
  BookingState,
  CallConfig,
  Colleague,
  DialLocks,
  LineBook,
  LineHolder,
  Lines,
  OpenCalls,
  PersonsCalls,
  ProvedNumbers,
  ProviderDesk,
  Sessions,
  Telephones,
} from '../calls/ports.ts';
import type { TalklessCalls } from '../payments/ports.ts';
import type { Clock } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { MemoryCoupons } from './memory-coupons.ts';
import { MemoryPayments } from './memory-payments.ts';
import { pageOf } from './page-of.ts';

type BookingIds = Parameters<Bookings['book']>[0];

interface MemoryCallsOptions {
  /** Else `now` is the test's to move. */
  readonly clock?: Clock;
  readonly turns?: Turns;
  /** Else they are nobody's but the calls'. */
  readonly profiles?: Collection<BookableProfile>;
}

/** The one world of documents that the use cases keep, with transactions as Firestore has them. */
export class MemoryCalls {
  now = Date.UTC(2026, 0, 5, 12);
  readonly sessions = new Collection<CallSession>();
  readonly profiles: Collection<BookableProfile>;
  readonly payments: MemoryPayments;
  readonly coupons: MemoryCoupons;
  readonly lines = new Collection<Lines>();
  /** By E.164. */
  readonly holders = new Collection<LineHolder>();
  readonly locks = new Collection<number>();
  /** What admins did, by the ids of the entries. */
  readonly trail = new Collection<AuditRecord>();
  /** Numbers that have accepted a call. */
  readonly proved = new Map<string, true>();
  /** E.164, by provider; whoever has none cannot be booked. */
  readonly telephones = new Map<string, string>();
  /** Members of an agency that shares being busy. */
  readonly agency = new Set<string>();
  readonly clock: Clock;
  readonly #turns: Turns;
  readonly #entries = new Collection<TimelineEntry>();

  constructor({ clock, turns = calmTurns, profiles }: MemoryCallsOptions = {}) {
    this.clock = clock ?? { now: () => this.now };
    this.profiles = profiles ?? new Collection();
    this.#turns = turns;
    this.payments = new MemoryPayments(turns);
    this.coupons = new MemoryCoupons(this.payments, turns);
  }

  /** Providers whose accounts are suspended. */
  readonly shutOut = new Set<string>();

  readonly sessionStore: Sessions = {
    read: async (id) => this.sessions.get(id),
    recall: async (id) => this.sessions.get(id),
    change: (id, decide) =>
      runTransaction(this.#turns, (transaction): Transition | undefined => {
        const session = transaction.get(this.sessions, id);
        if (!session) return undefined;
        const { entry, audit, ...transition } = decide(session);
        if (transition.changed) transaction.set(this.sessions, id, transition.session);
        if (transition.changed && entry) this.#note(transaction, entry);
        if (transition.changed && audit) transaction.set(this.trail, audit.id, audit);
        return transition;
      }),
    unsettled: async (createdBefore, query) => {
      const all = this.sessions.list().toSorted((one, other) => one.createdAt - other.createdAt);
      const isUnsettled = (session: CallSession) =>
        session.createdAt < createdBefore && (!isTerminal(session) || session.settlement.status.endsWith('_due'));
      return pageOf(all, isUnsettled, query);
    },
  };

  readonly wantedTelephones: Telephones = {
    ofProvider: async (providerId) => this.telephones.get(providerId),
    wanted: async (providerId, client) => {
      const provider = this.telephones.get(providerId);
      if (provider === undefined) return undefined;
      const lines = { client: this.holders.get(client), provider: this.holders.get(provider) };
      return { lines, isSameLine: client === provider };
    },
  };

  readonly openCalls: OpenCalls = {
    of: async (clientId) => this.sessions.list(isOpenOf(clientId))[0]?.id,
  };

  readonly personsCalls: PersonsCalls = {
    openOf: async (uid) => {
      const open = (side: PartyName) =>
        this.sessions.list((session) => session.endedAt === null && session[`${side}Id`] === uid);
      return partyNames.flatMap((side) => open(side).map(({ id }) => ({ id, side })));
    },
  };

  readonly talkless: TalklessCalls = {
    endsSince: async (clientId, since) =>
      this.sessions
        .list((session) => session.clientId === clientId && isTalkless(session))
        .flatMap(({ endedAt }) => (endedAt !== null && endedAt >= since ? endedAt : [])),
    forgivenAt: async () => 0,
    noted: async () => noNotes,
  };

  readonly bookings: Bookings = {
    payment: async (id): Promise<Payment | undefined> => this.payments.byId.get(id),
    book: (ids, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const state = this.#bookingState(transaction, ids);
        const decision = decide(state);
        if (!decision || 'refused' in decision || !state.payment) return;
        transaction.set(this.payments.byId, ids.sessionId, decision.payment);
        if (!decision.booking) return;
        this.#write(transaction, ids, decision.booking);
        this.coupons.redeem(transaction, decision.payment, state.coupon);
      }),
  };

  readonly providerDesk: ProviderDesk = {
    isReservedFor: async (providerId, sessionId) => this.profiles.get(providerId)?.busyWith === sessionId,
    mayBeRungFor: async (providerId, sessionId) =>
      this.profiles.get(providerId)?.busyWith === sessionId && !this.shutOut.has(providerId),
    free: (providerId, call, audit) =>
      runTransaction(this.#turns, (transaction) => {
        const profile = transaction.get(this.profiles, providerId);
        const shared = profile?.sharedBusyWith.includes(call.sessionId);
        const colleagues = shared ? this.#colleaguesOf(transaction, providerId) : [];
        const freed = profile && freeAfterCall(profile, call);
        if (freed) transaction.set(this.profiles, providerId, freed);
        if (freed && audit) transaction.set(this.trail, audit.id, audit);
        for (const { id, profile: other } of colleagues) {
          transaction.set(this.profiles, id, withoutCall(other, call.sessionId));
        }
      }),
    busyWith: async (providerId) => this.profiles.get(providerId)?.busyWith ?? null,
    busySince: async (before, query) => {
      const all = this.profiles.entries().map(([id, { busySince }]) => ({ id, since: busySince ?? Infinity }));
      const longestFirst = all.toSorted((one, other) => one.since - other.since);
      return pageOf(longestFirst, ({ since }) => since < before, query);
    },
  };

  readonly numbers: ProvedNumbers = {
    lineId: (e164) => `line-of-${e164}`,
    isProved: async (e164) => this.proved.has(e164),
    prove: async (e164) => void this.proved.set(e164, true),
  };

  readonly lineBook: LineBook = {
    read: async (id) => this.lines.get(id),
    numbers: async (id) => this.lines.get(id),
    callSid: async (id, attemptId) => this.lines.get(id)?.callSids[attemptId],
    remember: async (id, attemptId, callSid) => {
      const lines = this.lines.get(id);
      if (!lines) throw new Error(`no lines are kept for ${id}`);
      this.lines.set(id, { ...lines, callSids: { ...lines.callSids, [attemptId]: callSid } });
    },
    holderOf: async (e164) => this.holders.get(e164),
    giveBack: async (id) => {
      const lines = this.lines.get(id);
      for (const e164 of lines ? [lines.client, lines.provider] : []) {
        await runTransaction(this.#turns, (transaction) => {
          if (transaction.get(this.holders, e164)?.sessionId === id) transaction.delete(this.holders, e164);
        });
      }
    },
  };

  readonly lockBook: DialLocks = {
    claim: (name, { seconds, since }) =>
      runTransaction(this.#turns, (transaction) => {
        const until = transaction.get(this.locks, name) ?? since + seconds * 1000;
        const now = this.clock.now();
        const isHeld = until > now;
        this.#turns.reached(isHeld ? 'lock: held' : 'lock: taken over');
        if (isHeld) return 'held';
        transaction.set(this.locks, name, now + seconds * 1000);
        return until === 0 ? 'fresh' : 'taken_over';
      }),
    release: async (name) => this.locks.set(name, 0),
  };

  /** What is on record about all sessions, in the order in which it was written. */
  get timeline(): TimelineEntry[] {
    return this.#entries.list();
  }

  #bookingState(transaction: Transaction, { sessionId, providerId, clientId, clientPhone }: BookingIds): BookingState {
    const provider = this.telephones.get(providerId);
    const payment = transaction.get(this.payments.byId, sessionId);
    return {
      session: transaction.get(this.sessions, sessionId),
      profile: provider === undefined ? undefined : transaction.get(this.profiles, providerId),
      payment,
      coupon: payment?.coupon ? this.coupons.known(transaction, payment.coupon.code, payment.clientId) : undefined,
      openCall: transaction.list(this.sessions, isOpenOf(clientId))[0]?.id,
      colleagues: this.agency.has(providerId) ? this.#colleaguesOf(transaction, providerId) : null,
      lines: {
        client: transaction.get(this.holders, clientPhone),
        provider: provider === undefined ? undefined : transaction.get(this.holders, provider),
      },
      isSameLine: clientPhone === provider,
    };
  }

  #write(transaction: Transaction, ids: BookingIds, { session, profile, colleagues }: Booking): void {
    const { sessionId, providerId, clientPhone: client } = ids;
    const provider = this.telephones.get(providerId);
    if (provider === undefined) throw new Error('a provider without a telephone was booked');
    transaction.set(this.sessions, sessionId, session);
    this.#note(transaction, bookedEntry(session));
    for (const each of [{ id: providerId, profile }, ...colleagues]) {
      transaction.set(this.profiles, each.id, each.profile);
    }
    transaction.set(this.lines, sessionId, { client, provider, callSids: {} });
    const { clientId } = session;
    transaction.set(this.holders, client, { sessionId, party: 'client', clientId });
    transaction.set(this.holders, provider, { sessionId, party: 'provider', clientId });
  }

  #note(transaction: Transaction, entry: TimelineEntry): void {
    transaction.set(this.#entries, String(this.#entries.size), entry);
  }

  #colleaguesOf(transaction: Transaction, providerId: string): Colleague[] {
    const others = [...this.agency].filter((id) => id !== providerId);
    return others.flatMap((id) => {
      const profile = transaction.get(this.profiles, id);
      return profile ? [{ id, profile }] : [];
    });
  }

  /** The ports that the call desk takes from here. */
  get ports() {
    const { numbers } = this;
    return {
      sessions: this.sessionStore,
      lines: this.lineBook,
      locks: this.lockBook,
      desk: this.providerDesk,
      numbers,
    };
  }

  /** Throws when nothing was booked under the id. */
  booked(id: string): CallSession {
    const session = this.sessions.get(id);
    if (!session) throw new Error(`nothing is booked under ${id}`);
    return session;
  }

  readonly config: CallConfig = { rules: async (kind) => defaultRules[kind] };
}

const isOpenOf = (clientId: string) => (session: CallSession) =>
  session.clientId === clientId && session.endedAt === null;
