import type { Transition } from '@sos/domain/calls/next';
import { type CallSession, defaultCallRules, isTerminal } from '@sos/domain/calls/session';
import { free } from '@sos/domain/providers/availability';
import type {
  BookableProfile,
  Bookings,
  CallConfig,
  Carrier,
  CarrierCall,
  Dial,
  DialLocks,
  LineBook,
  Lines,
  OpenCalls,
  ProviderDesk,
  Sessions,
} from '../calls/ports.ts';
import { MemoryPayments } from './memory-payments.ts';

/** Everything that the call use cases keep, in memory. `now` is theirs to move. */
export class MemoryCalls {
  now = Date.UTC(2026, 0, 5, 12);
  readonly sessions = new Map<string, CallSession>();
  readonly profiles = new Map<string, BookableProfile>();
  readonly payments = new MemoryPayments();
  readonly lines = new Map<string, Lines>();
  readonly locks = new Map<string, number>();

  readonly clock = { now: () => this.now };

  readonly sessionStore: Sessions = {
    read: async (id) => this.sessions.get(id),
    change: async (id, decide): Promise<Transition | undefined> => {
      const session = this.sessions.get(id);
      if (!session) return undefined;
      const transition = decide(session);
      if (transition.changed) this.sessions.set(id, transition.session);
      return transition;
    },
    unsettled: async (createdBefore, limit) =>
      [...this.sessions.values()]
        .filter(({ createdAt }) => createdAt < createdBefore)
        .filter((session) => !isTerminal(session) || session.settlement.status.endsWith('_due'))
        .map(({ id }) => id)
        .slice(0, limit),
  };

  readonly openCalls: OpenCalls = {
    of: async (clientId) =>
      [...this.sessions.values()].find((session) => session.clientId === clientId && session.endedAt === null)?.id,
  };

  readonly bookings: Bookings = {
    payment: (id) => this.payments.read(id),
    book: async ({ sessionId, providerId, clientId }, decide) => {
      const payment = this.payments.byId.get(sessionId);
      const openCall = await this.openCalls.of(clientId);
      const profile = this.profiles.get(providerId);
      const state = { session: this.sessions.get(sessionId), profile, payment, openCall };
      const decision = decide(state);
      if (!decision) return;
      this.payments.add(decision.payment);
      const { booking } = decision;
      if (!booking) return;
      this.sessions.set(sessionId, booking.session);
      this.profiles.set(providerId, booking.profile);
      this.lines.set(sessionId, { client: booking.clientPhone, provider: '+33600000002', callSids: {} });
    },
  };

  readonly providerDesk: ProviderDesk = {
    isReservedFor: async (providerId, sessionId) => this.profiles.get(providerId)?.busyWith === sessionId,
    free: async (providerId, sessionId) => {
      const profile = this.profiles.get(providerId);
      const freed = profile && free(profile, sessionId);
      if (freed) this.profiles.set(providerId, freed);
    },
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
      const until = this.locks.get(name);
      if (until !== undefined && until > this.now) return 'held';
      this.locks.set(name, this.now + leaseSeconds * 1000);
      return until === undefined ? 'fresh' : 'taken_over';
    },
    release: async (name) => void this.locks.delete(name),
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

/** A carrier that keeps the calls it was asked to place; `fail` decides what goes wrong with the next dial. */
export class MemoryCarrier implements Carrier {
  readonly dials: Dial[] = [];
  readonly calls = new Map<string, CarrierCall & { to: string; at: number }>();
  readonly hungUp: string[] = [];
  conferenceEndedAt: number | undefined;
  fail: ((dial: Dial) => Error | 'after' | undefined) | undefined;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async dial(dial: Dial): Promise<string> {
    const fault = this.fail?.(dial);
    if (fault instanceof Error) throw fault;
    this.dials.push(dial);
    const callSid = `CA${this.dials.length}`;
    this.calls.set(callSid, { callSid, state: 'ringing', outcome: null, endedAt: null, to: dial.to, at: this.#now() });
    if (fault === 'after') throw new Error('the process died here');
    return callSid;
  }

  async findCall(query: { to: string; since: number }): Promise<CarrierCall | undefined> {
    return [...this.calls.values()].findLast(({ to, at }) => to === query.to && at >= query.since);
  }

  async fetchCall(callSid: string): Promise<CarrierCall | undefined> {
    return this.calls.get(callSid);
  }

  async hangUp(callSid: string): Promise<void> {
    this.hungUp.push(callSid);
  }

  async conferenceEnd(): Promise<number | undefined> {
    return this.conferenceEndedAt;
  }

  callRef(callSid: string): string {
    return `ref-${callSid}`;
  }

  /** Ends a call as the carrier would, without telling anybody. */
  end(callSid: string, outcome: NonNullable<CarrierCall['outcome']>): void {
    const call = this.calls.get(callSid);
    if (call) this.calls.set(callSid, { ...call, state: 'ended', outcome, endedAt: this.#now() });
  }
}
