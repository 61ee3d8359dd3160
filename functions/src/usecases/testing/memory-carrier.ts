import type { Farewell } from '@sos/domain/calls/effects';
import type { CallOutcome } from '@sos/domain/calls/events';
import type { Instant } from '@sos/domain/shared/instant';
import type { Carrier, CarrierCall, CarrierRoom, Dial, VoiceReply } from '../calls/ports.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';

export interface PlacedCall extends CarrierCall {
  readonly to: string;
  readonly at: Instant;
  /** Null for a call in which somebody dialled our number. */
  readonly dial: Dial | null;
}

interface MemoryCarrierOptions {
  /** How long the list does not show a new call yet, in ms. */
  readonly listingDelay?: () => number;
  /** Hears of each call that was placed, and of each that is to be cut. */
  readonly placed?: (call: PlacedCall) => void;
  readonly cut?: (call: PlacedCall, farewell: Farewell) => void;
  /** Hears what a call in progress is taken to. */
  readonly moved?: (call: PlacedCall, reply: VoiceReply) => void;
  /** Hears of each call to which a minute’s warning is said. */
  readonly announced?: (call: PlacedCall) => void;
}

/**
 * A carrier that keeps the calls it was asked to place; whoever plays the telephones moves them. `fail` decides what
 * goes wrong with the next dial.
 */
export class MemoryCarrier implements Carrier {
  readonly dials: Dial[] = [];
  readonly calls = new Map<string, PlacedCall>();
  readonly hungUp: string[] = [];
  /** What calls in progress were told, as `CA1 ask client_left`. */
  readonly told: string[] = [];
  /** Of every session. */
  rooms: (sessionId: string) => CarrierRoom[] = () => [];
  /** Answers nothing that it is asked. */
  isOut = false;
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

  /** Somebody dials our number; gives the call's id. */
  incoming(): string {
    const callSid = `CA-in-${this.calls.size + 1}`;
    const state = { state: 'in_progress', outcome: null, endedAt: null } as const;
    this.calls.set(callSid, { callSid, ...state, to: 'our number', at: this.#clock.now(), dial: null });
    return callSid;
  }

  async findCalls({ to, since, until }: Parameters<Carrier['findCalls']>[0]): Promise<CarrierCall[]> {
    this.#requireAnswer();
    const shownUntil = this.#clock.now() - (this.#options.listingDelay?.() ?? 0);
    return [...this.calls.values()]
      .filter((call) => call.to === to && call.at >= since - 1000 && call.at <= Math.min(until, shownUntil))
      .toReversed();
  }

  async fetchCall(callSid: string): Promise<CarrierCall | undefined> {
    this.#requireAnswer();
    return this.calls.get(callSid);
  }

  async hangUp(callSid: string, { text }: { text: Farewell }): Promise<void> {
    this.hungUp.push(callSid);
    const call = this.calls.get(callSid);
    if (call && call.state !== 'ended') this.#options.cut?.(call, text);
  }

  async tell(callSid: string, _leg: unknown, reply: VoiceReply): Promise<void> {
    this.told.push(`${callSid} ${reply.type} ${subjectOf(reply)}`);
    const call = this.calls.get(callSid);
    if (call?.state === 'in_progress') this.#options.moved?.(call, reply);
  }

  async announce(callSid: string, { locale }: { locale: string }): Promise<void> {
    this.told.push(`${callSid} announcement ${locale}`);
    const call = this.calls.get(callSid);
    if (call?.state === 'in_progress') this.#options.announced?.(call);
  }

  async conferences(sessionId: string): Promise<CarrierRoom[]> {
    this.#requireAnswer();
    return this.rooms(sessionId);
  }

  #requireAnswer(): void {
    if (this.isOut) throw new VendorUnavailableError('no answer', { certain: false });
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

function subjectOf(reply: VoiceReply): string {
  switch (reply.type) {
    case 'ask':
      return reply.question;
    case 'join':
      return reply.waitsFor;
    case 'goodbye':
      return reply.farewell;
  }
}
