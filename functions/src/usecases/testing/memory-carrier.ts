import type { CallOutcome } from '@sos/domain/calls/events';
import type { Instant } from '@sos/domain/shared/instant';
import type { Carrier, CarrierCall, Dial } from '../calls/ports.ts';
import type { Clock } from '../shared/ports.ts';

export interface PlacedCall extends CarrierCall {
  readonly to: string;
  readonly at: Instant;
  readonly dial: Dial;
}

interface MemoryCarrierOptions {
  /** How long the list does not show a new call yet, in ms. */
  readonly listingDelay?: () => number;
  /** Hears of each call that was placed, and of each that is to be cut. */
  readonly placed?: (call: PlacedCall) => void;
  readonly cut?: (call: PlacedCall) => void;
}

/**
 * A carrier that keeps the calls it was asked to place; whoever plays the telephones moves them. `fail` decides what
 * goes wrong with the next dial.
 */
export class MemoryCarrier implements Carrier {
  readonly dials: Dial[] = [];
  readonly calls = new Map<string, PlacedCall>();
  readonly hungUp: string[] = [];
  /** By session; `conferenceEndedAt` is that of every other. */
  readonly conferenceEnds = new Map<string, Instant>();
  conferenceEndedAt: Instant | undefined;
  fail: ((dial: Dial) => Error | 'after' | undefined) | undefined;
  readonly #clock: Clock;
  readonly #options: MemoryCarrierOptions;

  constructor(clock: Clock, options: MemoryCarrierOptions = {}) {
    this.#clock = clock;
    this.#options = options;
  }

  async dial(dial: Dial): Promise<string> {
    const fault = this.fail?.(dial);
    if (fault instanceof Error) throw fault;
    this.dials.push(dial);
    const callSid = `CA${this.dials.length}`;
    const waits = { state: 'ringing', outcome: null, endedAt: null } as const;
    const call: PlacedCall = { callSid, ...waits, to: dial.to, at: this.#clock.now(), dial };
    this.calls.set(callSid, call);
    this.#options.placed?.(call);
    if (fault === 'after') throw new Error('the process died here');
    return callSid;
  }

  async findCall(query: { to: string; since: number }): Promise<CarrierCall | undefined> {
    const shownUntil = this.#clock.now() - (this.#options.listingDelay?.() ?? 0);
    return [...this.calls.values()].findLast(
      ({ to, at }) => to === query.to && at >= query.since - 1000 && at <= shownUntil,
    );
  }

  async fetchCall(callSid: string): Promise<CarrierCall | undefined> {
    return this.calls.get(callSid);
  }

  async hangUp(callSid: string): Promise<void> {
    this.hungUp.push(callSid);
    const call = this.calls.get(callSid);
    if (call && call.state !== 'ended') this.#options.cut?.(call);
  }

  async conferenceEnd(sessionId: string): Promise<Instant | undefined> {
    return this.conferenceEnds.get(sessionId) ?? this.conferenceEndedAt;
  }

  callRef(callSid: string): string {
    return `ref-${callSid}`;
  }

  answer(callSid: string): void {
    const call = this.calls.get(callSid);
    if (call?.state === 'ringing') this.calls.set(callSid, { ...call, state: 'in_progress' });
  }

  /** Ends a call as the carrier would, without telling anybody. */
  end(callSid: string, outcome: CallOutcome, endedAt: Instant = this.#clock.now()): void {
    const call = this.calls.get(callSid);
    if (call) this.calls.set(callSid, { ...call, state: 'ended', outcome, endedAt });
  }
}
