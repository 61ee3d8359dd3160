import type { Transition } from '@sos/domain/calls/next';
import { defaultRules } from '@sos/domain/calls/default-rules';
import { type CallSession, isTerminal } from '@sos/domain/calls/session';
import { bookedEntry, type TimelineEntry } from '@sos/domain/calls/timeline';
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
  ProviderDesk,
  Sessions,
} from '../calls/ports.ts';
import { MemoryPayments } from './memory-payments.ts';

/** Everything that the call use cases keep, in memory. `now` is theirs to move. */
export class MemoryCalls {
  now = Date.UTC(2026, 0, 5, 12);
  readonly sessions = new Map<string, CallSession>();
  readonly profiles = new Map<string, BookableProfile>();
  /** E.164, by provider; whoever has none cannot be booked. */
  readonly telephones = new Map<string, string>();
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
        .toSorted((one, other) => one.createdAt - other.createdAt)
        .map(({ id }) => id)
        .slice(0, limit),
  };

  readonly bookings: Bookings = {
    payment: (id) => this.payments.read(id),
    book: async ({ sessionId, providerId }, decide) => {
      const payment = this.payments.byId.get(sessionId);
      const provider = this.telephones.get(providerId);
      const profile = provider === undefined ? undefined : this.profiles.get(providerId);
      const decision = decide({ session: this.sessions.get(sessionId), profile, payment });
      if (!decision || !payment) return;
      this.payments.add(decision.payment);
      const { booking } = decision;
      if (!booking) return;
      if (provider === undefined) throw new Error('a provider without a telephone was booked');
      this.sessions.set(sessionId, booking.session);
      this.timeline.push(bookedEntry(booking.session));
      this.profiles.set(providerId, booking.profile);
      this.lines.set(sessionId, { client: booking.clientPhone, provider, callSids: {} });
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
      if (!lines) throw new Error(`no lines are kept for ${id}`);
      this.lines.set(id, { ...lines, callSids: { ...lines.callSids, [attemptId]: callSid } });
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

  readonly config: CallConfig = { rules: async (kind) => defaultRules[kind] };
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
    const call = this.calls.get(callSid);
    if (call && call.state !== 'ended') this.end(callSid, call.state === 'in_progress' ? 'completed' : 'canceled');
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
