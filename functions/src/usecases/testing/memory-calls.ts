import type { Transition } from '@sos/domain/calls/next';
import { type CallSession, defaultCallRules, isTerminal } from '@sos/domain/calls/session';
import { bookedEntry, type TimelineEntry } from '@sos/domain/calls/timeline';
import { freeAfterCall } from '@sos/domain/providers/attendance';
import { withoutCall } from '@sos/domain/providers/availability';
import type {
  BookableProfile,
  Bookings,
  CallConfig,
  Carrier,
  CarrierCall,
  Colleague,
  Dial,
  DialLocks,
  LineBook,
  Lines,
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
  readonly timeline: TimelineEntry[] = [];
  readonly lines = new Map<string, Lines>();
  readonly locks = new Map<string, number>();

  readonly clock = { now: () => this.now };

  readonly sessionStore: Sessions = {
    read: async (id) => this.sessions.get(id),
    change: async (id, decide): Promise<Transition | undefined> => {
      const session = this.sessions.get(id);
      if (!session) return undefined;
      const { entry, ...transition } = decide(session);
      if (transition.changed) this.sessions.set(id, transition.session);
      if (transition.changed && entry) this.timeline.push(entry);
      return transition;
    },
    unsettled: async (createdBefore, limit) =>
      [...this.sessions.values()]
        .filter(({ createdAt }) => createdAt < createdBefore)
        .filter((session) => !isTerminal(session) || session.settlement.status.endsWith('_due'))
        .map(({ id }) => id)
        .slice(0, limit),
  };

  readonly bookings: Bookings = {
    payment: (id) => this.payments.read(id),
    book: async ({ sessionId, providerId }, decide) => {
      const payment = this.payments.byId.get(sessionId);
      const state = {
        session: this.sessions.get(sessionId),
        profile: this.profiles.get(providerId),
        payment,
        colleagues: this.#colleaguesOf(providerId),
      };
      const decision = decide(state);
      if (!decision) return;
      this.payments.add(decision.payment);
      const { booking } = decision;
      if (!booking) return;
      this.sessions.set(sessionId, booking.session);
      this.timeline.push(bookedEntry(booking.session));
      this.profiles.set(providerId, booking.profile);
      for (const { id, profile } of booking.colleagues) this.profiles.set(id, profile);
      this.lines.set(sessionId, { client: booking.clientPhone, provider: '+33600000002', callSids: {} });
    },
  };

  readonly providerDesk: ProviderDesk = {
    isReservedFor: async (providerId, sessionId) => this.profiles.get(providerId)?.busyWith === sessionId,
    free: async (providerId, call) => {
      const profile = this.profiles.get(providerId);
      const freed = profile && freeAfterCall(profile, call);
      if (freed) this.profiles.set(providerId, freed);
      for (const [id, other] of this.profiles) {
        if (other.sharedBusyWith.includes(call.sessionId)) this.profiles.set(id, withoutCall(other, call.sessionId));
      }
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
    claim: async (name, { seconds, since }) => {
      const until = this.locks.get(name) ?? since + seconds * 1000;
      if (until > this.now) return 'held';
      this.locks.set(name, this.now + seconds * 1000);
      return until === 0 ? 'fresh' : 'taken_over';
    },
    release: async (name) => void this.locks.set(name, 0),
  };

  /** Members of an agency that shares being busy. */
  readonly agency = new Set<string>();

  #colleaguesOf(providerId: string): Colleague[] | null {
    if (!this.agency.has(providerId)) return null;
    return [...this.profiles]
      .filter(([id]) => id !== providerId && this.agency.has(id))
      .map(([id, profile]) => ({ id, profile }));
  }

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
