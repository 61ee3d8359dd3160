import type { Transition } from '@sos/domain/calls/next';
import { type CallSession, defaultCallRules, isTerminal } from '@sos/domain/calls/session';
import type { Payment } from '@sos/domain/payments/payment';
import { free } from '@sos/domain/providers/availability';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type {
  BookableProfile,
  Bookings,
  CallConfig,
  DialLocks,
  LineBook,
  Lines,
  ProviderDesk,
  Sessions,
} from '../calls/ports.ts';
import type { Clock } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { MemoryPayments } from './memory-payments.ts';

interface MemoryCallsOptions {
  /** Else `now` is the test's to move. */
  readonly clock?: Clock;
  readonly turns?: Turns;
}

/** The one world of documents that the use cases keep, with transactions as Firestore has them. */
export class MemoryCalls {
  now = Date.UTC(2026, 0, 5, 12);
  readonly sessions = new Collection<CallSession>();
  readonly profiles = new Collection<BookableProfile>();
  readonly payments: MemoryPayments;
  readonly lines = new Collection<Lines>();
  readonly locks = new Collection<number>();
  /** Each provider's telephone, which a booking copies. */
  readonly telephones = new Map<string, string>();
  readonly clock: Clock;
  readonly #turns: Turns;

  constructor({ clock, turns = calmTurns }: MemoryCallsOptions = {}) {
    this.clock = clock ?? { now: () => this.now };
    this.#turns = turns;
    this.payments = new MemoryPayments(turns);
  }

  readonly sessionStore: Sessions = {
    read: async (id) => this.sessions.get(id),
    change: (id, decide) =>
      runTransaction(this.#turns, (transaction): Transition | undefined => {
        const session = transaction.get(this.sessions, id);
        const transition = session && decide(session);
        if (transition?.changed) transaction.set(this.sessions, id, transition.session);
        return transition;
      }),
    unsettled: async (createdBefore, limit) =>
      this.sessions
        .list(({ createdAt }) => createdAt < createdBefore)
        .filter((session) => !isTerminal(session) || session.settlement.status.endsWith('_due'))
        .toSorted((one, other) => one.createdAt - other.createdAt)
        .map(({ id }) => id)
        .slice(0, limit),
  };

  readonly bookings: Bookings = {
    payment: async (id): Promise<Payment | undefined> => this.payments.byId.get(id),
    book: ({ sessionId, providerId }, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const session = transaction.get(this.sessions, sessionId);
        const profile = transaction.get(this.profiles, providerId);
        const decision = decide({ session, profile, payment: transaction.get(this.payments.byId, sessionId) });
        if (!decision) return;
        transaction.set(this.payments.byId, sessionId, decision.payment);
        const { booking } = decision;
        if (!booking) return;
        transaction.set(this.sessions, sessionId, booking.session);
        transaction.set(this.profiles, providerId, booking.profile);
        const provider = this.telephones.get(providerId) ?? '+33600000002';
        transaction.set(this.lines, sessionId, { client: booking.clientPhone, provider, callSids: {} });
      }),
  };

  readonly providerDesk: ProviderDesk = {
    isReservedFor: async (providerId, sessionId) => this.profiles.get(providerId)?.busyWith === sessionId,
    free: (providerId, sessionId) =>
      runTransaction(this.#turns, (transaction) => {
        const profile = transaction.get(this.profiles, providerId);
        const freed = profile && free(profile, sessionId);
        if (freed) transaction.set(this.profiles, providerId, freed);
      }),
  };

  readonly lineBook: LineBook = {
    read: async (id) => this.lines.get(id),
    remember: async (id, attemptId, callSid) => {
      const lines = this.lines.get(id);
      if (lines) this.lines.set(id, { ...lines, callSids: { ...lines.callSids, [attemptId]: callSid } });
    },
  };

  readonly lockBook: DialLocks = {
    claim: async (name, leaseSeconds) => {
      const lease = () => this.clock.now() + leaseSeconds * 1000;
      if (this.locks.get(name) === undefined) {
        this.locks.set(name, lease());
        return 'fresh';
      }
      return runTransaction(this.#turns, (transaction) => {
        const until = transaction.get(this.locks, name);
        const isHeld = until !== undefined && until > this.clock.now();
        this.#turns.reached(isHeld ? 'lock: held' : 'lock: taken over');
        if (isHeld) return 'held';
        transaction.set(this.locks, name, lease());
        return until === undefined ? 'fresh' : 'taken_over';
      });
    },
    release: async (name) => this.locks.delete(name),
  };

  /** The ports that the call desk takes from here. */
  get ports() {
    return { sessions: this.sessionStore, lines: this.lineBook, locks: this.lockBook, desk: this.providerDesk };
  }

  /** Throws when nothing was booked under the id. */
  booked(id: string): CallSession {
    const session = this.sessions.get(id);
    if (!session) throw new Error(`nothing is booked under ${id}`);
    return session;
  }

  readonly config: CallConfig = { rules: async () => defaultCallRules };
}
