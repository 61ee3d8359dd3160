import type { Transition } from '@sos/domain/calls/next';
import { type CallSession, defaultCallRules, isTerminal } from '@sos/domain/calls/session';
import { free } from '@sos/domain/providers/availability';
import type {
  BookableProfile,
  Bookings,
  CallConfig,
  Carrier,
  CarrierCall,
  CarrierRoom,
  Dial,
  DialLocks,
  LineBook,
  LineHolder,
  Lines,
  ProviderDesk,
  Sessions,
  VoiceReply,
} from '../calls/ports.ts';
import { MemoryPayments } from './memory-payments.ts';

/** The telephone of `provider-uid`. */
export const PROVIDER_PHONE = '+33600000002';

/** Everything that the call use cases keep, in memory. `now` is theirs to move. */
export class MemoryCalls {
  now = Date.UTC(2026, 0, 5, 12);
  readonly sessions = new Map<string, CallSession>();
  readonly profiles = new Map<string, BookableProfile>();
  readonly payments = new MemoryPayments();
  readonly lines = new Map<string, Lines>();
  readonly holders = new Map<string, LineHolder>();
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

  readonly bookings: Bookings = {
    payment: (id) => this.payments.read(id),
    book: async ({ sessionId, providerId, clientPhone }, decide) => {
      const phone = providerId === 'provider-uid' ? PROVIDER_PHONE : `the telephone of ${providerId}`;
      const decision = decide({
        session: this.sessions.get(sessionId),
        profile: this.profiles.get(providerId),
        payment: this.payments.byId.get(sessionId),
        lines: { client: this.holders.get(clientPhone), provider: this.holders.get(phone) },
        isSameLine: clientPhone === phone,
      });
      if (!decision || 'refused' in decision) return;
      this.payments.add(decision.payment);
      const { booking } = decision;
      if (!booking) return;
      this.sessions.set(sessionId, booking.session);
      this.profiles.set(providerId, booking.profile);
      this.lines.set(sessionId, { client: clientPhone, provider: phone, callSids: {} });
      const { clientId } = booking.session;
      this.holders.set(clientPhone, { sessionId, party: 'client', clientId });
      this.holders.set(phone, { sessionId, party: 'provider', clientId });
    },
  };

  readonly providerDesk: ProviderDesk = {
    isReservedFor: async (providerId, sessionId) => this.profiles.get(providerId)?.busyWith === sessionId,
    free: async (providerId, sessionId) => {
      const profile = this.profiles.get(providerId);
      const freed = profile && free(profile, sessionId);
      if (freed) this.profiles.set(providerId, freed);
    },
    busySince: async (before, limit) =>
      [...this.profiles]
        .filter(([, { busySince }]) => busySince !== null && busySince < before)
        .map(([providerId, { busyWith }]) => ({ providerId, sessionId: busyWith ?? '' }))
        .slice(0, limit),
  };

  readonly lineBook: LineBook = {
    read: async (id) => this.lines.get(id),
    remember: async (id, attemptId, callSid) => {
      const lines = this.lines.get(id);
      if (lines) this.lines.set(id, { ...lines, callSids: { ...lines.callSids, [attemptId]: callSid } });
    },
    holderOf: async (e164) => this.holders.get(e164),
    giveBack: async (id) => {
      for (const [e164, { sessionId }] of this.holders) if (sessionId === id) this.holders.delete(e164);
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
  /** What calls in progress were told, as `CA1 ask client_left`. */
  readonly told: string[] = [];
  rooms: CarrierRoom[] = [];
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

  async findCalls(query: { to: string; since: number; until: number }): Promise<CarrierCall[]> {
    const { to, since, until } = query;
    return [...this.calls.values()]
      .filter((call) => call.to === to && call.at >= since && call.at <= until)
      .toReversed();
  }

  async fetchCall(callSid: string): Promise<CarrierCall | undefined> {
    return this.calls.get(callSid);
  }

  async hangUp(callSid: string): Promise<void> {
    this.hungUp.push(callSid);
  }

  async tell(callSid: string, _leg: unknown, reply: VoiceReply): Promise<void> {
    const what = { ask: 'question', join: 'waitsFor', goodbye: 'farewell' } as const;
    this.told.push(`${callSid} ${reply.type} ${(reply as unknown as Record<string, string>)[what[reply.type]] ?? ''}`);
  }

  async announce(callSid: string, { locale }: { locale: string }): Promise<void> {
    this.told.push(`${callSid} announcement ${locale}`);
  }

  async conferences(): Promise<CarrierRoom[]> {
    return this.rooms;
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
