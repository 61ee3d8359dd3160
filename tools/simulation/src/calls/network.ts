import type { GatheredDigits } from '@sos/functions/usecases/calls/answer-gather';
import type { VoiceReply } from '@sos/functions/usecases/calls/ports';
import type { PlacedCall } from '@sos/functions/usecases/testing/memory-carrier';
import type { CallOutcome, SessionEvent } from '@sos/domain/calls/events';
import type { Instant } from '@sos/domain/shared/instant';
import type { Player } from '../kernel/scenario.ts';
import { type Deliveries, ofCarrier } from './deliveries.ts';
import type { Platform } from './platform.ts';
import { anyTelephone, type Telephone } from './telephone.ts';

/** A call as the carrier knows it. */
export interface Line {
  readonly call: PlacedCall;
  readonly telephone: Telephone;
  state: 'ringing' | 'answered' | 'conference' | 'ended';
  joinedAt: Instant | null;
  leftAt: Instant | null;
}

interface Due {
  readonly at: Instant;
  readonly act: (at: Instant) => void;
}

/**
 * The carrier's side of every call: telephones that ring, answer and hang up, and conferences. What falls due while the
 * clock jumps happens in its order, at its own instants, and is told late.
 */
export class Network {
  readonly lines: Line[] = [];
  #due: Due[] = [];
  readonly #platform: Platform;
  readonly #deliveries: Deliveries;

  constructor(platform: Platform, deliveries: Deliveries) {
    this.#platform = platform;
    this.#deliveries = deliveries;
  }

  placed(call: PlacedCall): void {
    const choices = this.#platform.world.choices.fork(`telephone ${call.to} ${call.dial.attemptId}`);
    const telephone = anyTelephone(choices);
    const line: Line = { call, telephone, state: 'ringing', joinedAt: null, leftAt: null };
    this.lines.push(line);
    const { rings, answersAfter } = telephone;
    const at = call.at + 1000;
    const ringTimeout = call.dial.ringTimeout * 1000;
    if (rings === 'busy') this.#at(at, () => this.#end(line, 'busy', at));
    else if (rings === 'failed') this.#at(at, () => this.#end(line, 'failed', at));
    else if (rings === 'answered') this.#at(at + answersAfter, (now) => this.#answer(line, now));
    this.#at(at + ringTimeout + 5000, (now) => line.state === 'ringing' && this.#end(line, 'no_answer', now));
  }

  /** We let the line hear a farewell, or stop its ringing. */
  cut(call: PlacedCall): void {
    const line = this.lines.find((each) => each.call.callSid === call.callSid);
    const now = this.#platform.world.clock.now();
    if (!line || line.state === 'ended') return;
    this.#platform.world.reached(`line: cut while ${line.state}`);
    if (line.state === 'ringing') return this.#end(line, 'canceled', now);
    this.#leave(line, now);
    this.#at(now + 3000, (at) => this.#end(line, 'completed', at));
  }

  /** How long both parties of a session were in its conference together, in ms, by the carrier's own clock. */
  talk(sessionId: string): number {
    const now = this.#platform.world.clock.now();
    const stays = (party: string) =>
      this.#of(sessionId)
        .filter(({ call, joinedAt }) => call.dial.party === party && joinedAt !== null)
        .map(({ joinedAt, leftAt }) => ({ from: joinedAt ?? now, to: leftAt ?? now }));
    let sum = 0;
    for (const one of stays('client')) {
      for (const other of stays('provider')) {
        sum += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
      }
    }
    return sum;
  }

  #of(sessionId: string): Line[] {
    return this.lines.filter(({ call }) => call.dial.sessionId === sessionId);
  }

  #at(at: Instant, act: Due['act']): void {
    this.#due.push({ at, act });
    this.#due.sort((one, other) => one.at - other.at);
    this.#deliveries.later('line', Math.max(0, at - this.#platform.world.clock.now()), () => this.#pump());
  }

  #pump(): void {
    const now = this.#platform.world.clock.now();
    for (let [due] = this.#due; due && due.at <= now; [due] = this.#due) {
      this.#due.shift();
      due.act(due.at);
    }
  }

  #answer(line: Line, at: Instant): void {
    if (line.state !== 'ringing') return;
    line.state = 'answered';
    const { call, telephone } = line;
    const { carrier, world } = this.#platform;
    carrier.answer(call.callSid);
    this.#at(at + call.dial.timeLimit * 1000, (now) => this.#hangUp(line, now));
    if (telephone.isMachine) {
      world.reached('telephone: a machine');
      this.#at(at + 3000, (now) => this.#tell(line, { type: 'machine_detected', at: now }));
    }
    if (telephone.hangsUpAtQuestion) this.#at(at + 2000, (now) => this.#hangUp(line, now));
    else this.#ask(line, 1, at);
  }

  #ask(line: Line, round: number, at: Instant): void {
    const digits = line.telephone.isMachine ? '' : (line.telephone.presses[round - 1] ?? '');
    const after = digits === '' ? 13_000 : line.telephone.pressesAfter;
    this.#at(at + after, () => {
      if (line.state !== 'answered') return;
      if (digits === '5') this.#platform.world.reached('telephone: a wrong key');
      this.#deliveries.later('gather', 0, (player) => this.#gather(player, line, { digits, round }));
    });
  }

  async #gather(player: Player, line: Line, told: { digits: string; round: number }): Promise<void> {
    const { carrier, world } = this.#platform;
    const { dial, callSid } = line.call;
    const gathered: GatheredDigits = {
      ...told,
      sessionId: dial.sessionId,
      attemptId: dial.attemptId,
      callRef: carrier.callRef(callSid),
      locale: dial.locale,
      at: world.clock.now(),
    };
    const job = this.#platform.job('webhook', 'answerGather', ({ desk }) => desk.answerGather(gathered));
    for (let attempt = 0; attempt <= ofCarrier.length; attempt += 1) {
      const outcome = await player.start(job);
      if (outcome.ended === 'done') return this.#follow(line, outcome.value, told.round);
    }
    world.reached('gather: given up');
    this.#hangUp(line, player.now());
  }

  #follow(line: Line, reply: VoiceReply, round: number): void {
    const now = this.#platform.world.clock.now();
    if (line.state !== 'answered') return;
    this.#platform.world.reached(`telephone: hears ${reply.type === 'goodbye' ? reply.farewell : reply.type}`);
    if (reply.type === 'ask') this.#ask(line, round + 1, now);
    else if (reply.type === 'join') this.#at(now + 2000, (at) => this.#join(line, at, reply.maxTalk));
    else this.#at(now + 4000, (at) => this.#hangUp(line, at));
  }

  #join(line: Line, at: Instant, maxTalk: number): void {
    if (line.state !== 'answered') return;
    line.state = 'conference';
    line.joinedAt = at;
    this.#tell(line, { type: 'joined', at });
    this.#at(at + maxTalk * 1000, (now) => this.#hangUp(line, now));
    const others = this.#of(line.call.dial.sessionId).filter((each) => each !== line && each.state === 'conference');
    if (others.length === 0) {
      const { waitsAtMost } = line.telephone;
      if (waitsAtMost !== null) this.#at(at + waitsAtMost, (now) => this.#hangUpAlone(line, now));
      return;
    }
    this.#platform.world.reached('conference: both are in');
    this.#tellSession(line, { type: 'conference_started', at });
    for (const each of [line, ...others]) this.#at(at + each.telephone.talksAtMost, (now) => this.#hangUp(each, now));
  }

  #hangUpAlone(line: Line, at: Instant): void {
    const together = this.#of(line.call.dial.sessionId).filter(({ state }) => state === 'conference').length > 1;
    if (!together && line.state === 'conference') this.#platform.world.reached('telephone: would not wait');
    if (!together) this.#hangUp(line, at);
  }

  #hangUp(line: Line, at: Instant): void {
    if (line.state === 'ended' || line.state === 'ringing') return;
    this.#leave(line, at);
    this.#end(line, 'completed', at);
  }

  /** Who leaves the conference ends it for both. */
  #leave(line: Line, at: Instant): void {
    if (line.state !== 'conference') return;
    const { sessionId } = line.call.dial;
    const inside = this.#of(sessionId).filter(({ state }) => state === 'conference');
    this.#platform.carrier.conferenceEnds.set(sessionId, at);
    for (const each of inside) {
      each.state = 'answered';
      each.leftAt = at;
      this.#tell(each, { type: 'left', at });
      if (each !== line) this.#at(at + 2000, (now) => this.#hangUp(each, now));
    }
    this.#tellSession(line, { type: 'conference_ended', at });
  }

  #end(line: Line, outcome: CallOutcome, at: Instant): void {
    if (line.state === 'ended') return;
    line.state = 'ended';
    this.#platform.carrier.end(line.call.callSid, outcome, at);
    this.#platform.world.reached(`call: ${outcome}`);
    this.#tell(line, { type: 'call_ended', outcome, at });
  }

  #tell(line: Line, what: LegFact): void {
    const { attemptId } = line.call.dial;
    const callRef = this.#platform.carrier.callRef(line.call.callSid);
    this.#tellSession(line, { ...what, attemptId, callRef });
  }

  #tellSession({ call }: Line, event: SessionEvent): void {
    const { sessionId } = call.dial;
    const job = this.#platform.job('webhook', event.type, ({ desk }) => desk.handleEvent(sessionId, event));
    this.#deliveries.webhook(event.type, job, ofCarrier);
  }
}

type LegFact =
  | { readonly type: 'joined' | 'left' | 'machine_detected'; readonly at: Instant }
  | { readonly type: 'call_ended'; readonly outcome: CallOutcome; readonly at: Instant };
