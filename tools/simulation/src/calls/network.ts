import type { GatheredDigits } from '@sos/functions/usecases/calls/answer-gather';
import type { Dial, VoiceReply } from '@sos/functions/usecases/calls/ports';
import type { PlacedCall } from '@sos/functions/usecases/testing/memory-carrier';
import type { Farewell, Question } from '@sos/domain/calls/effects';
import type { CallOutcome, SessionEvent } from '@sos/domain/calls/events';
import { otherParty, partyOfAttempt } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Job, Player } from '../kernel/scenario.ts';
import { Agenda } from './agenda.ts';
import { type Deliveries, ofCarrier } from './deliveries.ts';
import type { Platform } from './platform.ts';
import { Rooms } from './rooms.ts';
import { anyTelephone, isAlone, keyOf, STRANGER, type Telephone } from './telephone.ts';

/** Whose call it is. */
type Leg = Pick<Dial, 'sessionId' | 'attemptId' | 'party' | 'locale'>;

/** A call as the carrier knows it. */
export interface Line {
  readonly callSid: string;
  /** Of the telephone, in E.164; null when it is withheld. */
  readonly number: string | null;
  readonly telephone: Telephone;
  /** What is asked first; null for who has dialled our number. */
  readonly question: Question | null;
  /** Null while nobody has recognised who dials. */
  leg: Leg | null;
  state: 'ringing' | 'answered' | 'conference' | 'ended';
  /** True once the key was pressed that agrees to a recording of this call. */
  agrees: boolean;
  /** Rises when the call is taken to something else: what was under way before leads to nothing. */
  script: number;
}

/** The carrier's side of every call: telephones that ring, answer, hang up and dial in, and conferences. */
export class Network {
  readonly lines: Line[] = [];
  /** Who was wanted back, as `b1 client`: the one who stayed pressed the key. */
  readonly wanted = new Set<string>();
  readonly #rooms = new Rooms();
  readonly #agenda: Agenda;
  readonly #platform: Platform;
  readonly #deliveries: Deliveries;

  constructor(platform: Platform, deliveries: Deliveries) {
    this.#platform = platform;
    this.#deliveries = deliveries;
    this.#agenda = new Agenda(platform.world.clock, deliveries);
    platform.carrier.rooms = (sessionId) => this.#rooms.of(sessionId);
  }

  placed({ callSid, to, at, dial }: PlacedCall): void {
    if (!dial) return;
    const telephone = anyTelephone(this.#platform.world.choices.fork(`telephone ${to} ${dial.attemptId}`));
    const isEngaged = this.#isEngaged(to);
    const line: Line = {
      callSid,
      number: to,
      telephone,
      question: dial.question,
      leg: dial,
      state: 'ringing',
      agrees: false,
      script: 0,
    };
    this.lines.push(line);
    if (dial.question === 'come_back') this.#reached('call back: rings');
    if (isEngaged) this.#reached('telephone: engaged');
    const rings = isEngaged ? 'busy' : telephone.rings;
    const from = at + 1000;
    if (rings === 'busy' || rings === 'failed') this.#agenda.at(from, () => this.#end(line, rings, from));
    else if (rings === 'answered') {
      this.#agenda.at(from + telephone.answersAfter, (now) => this.#answer(line, dial.timeLimit, now));
    }
    const ringsUntil = from + dial.ringTimeout * 1000 + 5000;
    this.#agenda.at(ringsUntil, (now) => line.state === 'ringing' && this.#end(line, 'no_answer', now));
  }

  /** We let the line hear a farewell, or stop its ringing. */
  cut({ callSid }: PlacedCall, farewell: Farewell): void {
    const line = this.#lineOf(callSid);
    const now = this.#now();
    if (!line || line.state === 'ended') return;
    this.#reached(`line: cut while ${line.state}`);
    if (line.state === 'ringing') return this.#end(line, 'canceled', now);
    this.#reached(`telephone: hears ${farewell}`);
    line.script += 1;
    this.#leave(line, now, true);
    this.#agenda.at(now + 3000, (at) => this.#end(line, 'completed', at));
  }

  /** We take the line to something else, out of the conference too. */
  moved({ callSid }: PlacedCall, reply: VoiceReply): void {
    const line = this.#lineOf(callSid);
    if (!line || line.state === 'ringing' || line.state === 'ended') return;
    line.script += 1;
    this.#leave(line, this.#now(), true);
    this.#follow(line, reply, this.#now());
  }

  /** A minute is left, which only those hear who are in the conference. */
  announced({ callSid }: PlacedCall): void {
    if (this.#lineOf(callSid)?.state === 'conference') this.#reached('conference: a minute is left');
  }

  /** Somebody dials our number. */
  dialIn(number: string | null): void {
    if (number !== null && this.#isEngaged(number, 'ringing')) return;
    const { carrier, world } = this.#platform;
    const callSid = carrier.incoming();
    const telephone = { ...anyTelephone(world.choices.fork(`dials in ${callSid}`)), isMachine: false };
    const unknown = { question: null, leg: null, agrees: false, script: 0 };
    const line: Line = { callSid, number, telephone, state: 'answered', ...unknown };
    this.lines.push(line);
    const from = number ?? undefined;
    const call = { callSid, from, locale: 'fr', at: this.#now() } as const;
    const job = this.#platform.job('webhook', 'dialIn', ({ desk }) => desk.dialIn(call));
    this.#deliveries.later('incoming', 0, (player) => this.#ask(player, line, job));
  }

  /** The other calls that were in one room with this one at some moment between. */
  company(callSid: string, span: { readonly from: Instant; readonly to: Instant }): Line[] {
    return this.#rooms.company(callSid, span).flatMap((sid) => this.#lineOf(sid) ?? []);
  }

  /** How long both parties of a session were in its conference together, in ms, by the carrier's own clock. */
  talk(sessionId: string): number {
    return this.#rooms.talk(sessionId, this.#now());
  }

  #now(): Instant {
    return this.#platform.world.clock.now();
  }

  #reached(state: string): void {
    this.#platform.world.reached(state);
  }

  #lineOf(callSid: string): Line | undefined {
    return this.lines.find((line) => line.callSid === callSid);
  }

  /** A machine that answered leaves the telephone itself free. */
  #isEngaged(number: string, unless: Line['state'] = 'ended'): boolean {
    return this.lines.some(
      ({ number: other, state, telephone }) =>
        other === number && state !== 'ended' && state !== unless && (state === 'ringing' || !telephone.isMachine),
    );
  }

  /** Does something unless the call is taken elsewhere meanwhile. */
  #then(line: Line, at: Instant, act: (at: Instant) => void): void {
    const { script } = line;
    this.#agenda.at(at, (now) => line.script === script && line.state !== 'ended' && act(now));
  }

  #answer(line: Line, timeLimit: number, at: Instant): void {
    if (line.state !== 'ringing') return;
    line.state = 'answered';
    this.#platform.carrier.answer(line.callSid);
    this.#agenda.at(at + timeLimit * 1000, (now) => this.#hangUp(line, now));
    if (line.telephone.isMachine) {
      this.#reached('telephone: a machine');
      this.#agenda.at(at + 3000, (now) => this.#tell(line, { type: 'machine_detected', at: now }));
    }
    if (line.telephone.hangsUpAtQuestion) this.#then(line, at + 2000, (now) => this.#hangUp(line, now));
    else if (line.question) this.#hear(line, { question: line.question, round: 1 }, at);
  }

  #hear(line: Line, asked: { question: Question; round: number }, at: Instant): void {
    const { telephone } = line;
    const alone = isAlone(asked.question);
    if (alone) this.#reached(`left alone: ${telephone.whenAlone}`);
    if (alone && telephone.whenAlone === 'hangs up')
      return this.#then(line, at + 3000, (now) => this.#hangUp(line, now));
    const digits = keyOf(telephone, asked);
    const after = digits === '' ? 13_000 : telephone.pressesAfter;
    this.#then(line, at + after, () => {
      const { leg, callSid } = line;
      if (!leg || line.state !== 'answered') return;
      if (digits === '5') this.#reached('telephone: a wrong key');
      if (digits === '1' && alone) this.wanted.add(`${leg.sessionId} ${otherParty[leg.party]}`);
      if (asked.question === 'recording') line.agrees = digits === '1';
      const callRef = this.#platform.carrier.callRef(callSid);
      const { sessionId, attemptId, locale } = leg;
      const { question, round } = asked;
      const answer = { question, round, digits, at: this.#now() };
      const gathered: GatheredDigits = { ...answer, sessionId, attemptId, callRef, locale };
      const job = this.#platform.job('webhook', 'answerGather', ({ desk }) => desk.answerGather(gathered));
      this.#deliveries.later('gather', 0, (player) => this.#ask(player, line, job));
    });
  }

  /** Asks us what the line is to hear next; when nothing comes the carrier ends the call. */
  async #ask(player: Player, line: Line, job: Job<VoiceReply>): Promise<void> {
    const { script } = line;
    for (let attempt = 0; attempt <= ofCarrier.length; attempt += 1) {
      const outcome = await player.start(job);
      if (line.script !== script) return;
      if (outcome.ended === 'done') return this.#follow(line, outcome.value, player.now());
    }
    this.#reached(`${job.name === 'dialIn' ? 'dial-in' : 'gather'}: given up`);
    this.#deliveries.areWhole = false;
    this.#hangUp(line, player.now());
  }

  #follow(line: Line, reply: VoiceReply, at: Instant): void {
    if (line.state !== 'answered') return;
    this.#reached(`telephone: hears ${reply.type === 'goodbye' ? reply.farewell : reply.type}`);
    if (reply.type === 'ask') return this.#hear(line, reply, at);
    if (reply.type === 'goodbye') return this.#then(line, at + 4000, (now) => this.#hangUp(line, now));
    const { sessionId, attemptId, locale, lineLimit } = reply;
    if (!line.leg) this.#reached('dial-in: let in');
    line.leg ??= { sessionId, attemptId, party: partyOfAttempt(attemptId), locale };
    if (line.telephone.hangsUpOnTheWay) this.#then(line, at + 1000, (now) => this.#hangUp(line, now));
    this.#then(line, at + 2000, (now) => this.#join(line, now, lineLimit));
  }

  #join(line: Line, at: Instant, lineLimit: number): void {
    const { leg, telephone, callSid } = line;
    if (!leg || line.state !== 'answered') return;
    line.state = 'conference';
    const { room, begins } = this.#rooms.enter({ ...leg, callSid }, at);
    this.#tell(line, { type: 'joined', at, room });
    this.#then(line, at + lineLimit * 1000, (now) => this.#hangUp(line, now));
    if (line.question === 'come_back') this.#reached('call back: came back');
    const inside = this.#rooms.inside(leg.sessionId).map((sid) => this.#lineOf(sid));
    if (inside.length === 1) {
      const { waitsAtMost } = telephone;
      if (waitsAtMost !== null) this.#then(line, at + waitsAtMost, (now) => this.#hangUpAlone(line, now));
      return;
    }
    this.#reached('conference: both are in');
    if (begins) this.#tellSession(leg.sessionId, { type: 'conference_started', at, room });
    for (const each of inside) {
      if (each) this.#then(each, at + each.telephone.talksAtMost, (now) => this.#hangUp(each, now));
    }
  }

  #hangUpAlone(line: Line, at: Instant): void {
    if (!line.leg || this.#rooms.inside(line.leg.sessionId).length > 1) return;
    if (line.state === 'conference') this.#reached('telephone: would not wait');
    this.#hangUp(line, at);
  }

  #hangUp(line: Line, at: Instant): void {
    if (line.state === 'ended' || line.state === 'ringing') return;
    if (line.state === 'conference') this.#dialInLater(line, at);
    this.#leave(line, at, false);
    this.#end(line, 'completed', at);
  }

  #dialInLater({ number, telephone: { dialsInAfter, dialsInFrom } }: Line, at: Instant): void {
    const numbers = { 'this telephone': number, 'another one': STRANGER, 'a withheld number': null };
    if (dialsInAfter !== null) this.#agenda.at(at + dialsInAfter, () => this.dialIn(numbers[dialsInFrom]));
  }

  #leave(line: Line, at: Instant, moved: boolean): void {
    if (line.state !== 'conference' || !line.leg) return;
    line.state = 'answered';
    const left = this.#rooms.leave(line.callSid, at);
    if (!left) return;
    const { room, ends } = left;
    this.#tell(line, { type: 'left', at, room, moved });
    if (ends) this.#tellSession(line.leg.sessionId, { type: 'conference_ended', at, room });
  }

  #end(line: Line, outcome: CallOutcome, at: Instant): void {
    if (line.state === 'ended') return;
    line.state = 'ended';
    this.#platform.carrier.end(line.callSid, outcome, at);
    this.#platform.recorder.callEnded(line.callSid, at);
    this.#reached(`call: ${outcome}`);
    if (outcome === 'no_answer') this.#dialInLater(line, at);
    if (line.question) return this.#tell(line, { type: 'call_ended', outcome, at });
    const call = { callSid: line.callSid, from: line.number ?? undefined, at };
    const job = this.#platform.job('webhook', 'dialledInEnded', ({ desk }) => desk.dialledInEnded(call));
    this.#deliveries.webhook('dialledInEnded', job, ofCarrier);
  }

  #tell(line: Line, what: LegFact): void {
    if (!line.leg) return;
    const { sessionId, attemptId } = line.leg;
    const callRef = this.#platform.carrier.callRef(line.callSid);
    this.#tellSession(sessionId, { ...what, attemptId, callRef });
  }

  #tellSession(sessionId: string, event: SessionEvent): void {
    const job = this.#platform.job('webhook', event.type, ({ desk }) => desk.handleEvent(sessionId, event));
    this.#deliveries.webhook(event.type, job, ofCarrier);
  }
}

type LegFact =
  | { readonly type: 'joined'; readonly at: Instant; readonly room: string }
  | { readonly type: 'left'; readonly at: Instant; readonly room: string; readonly moved: boolean }
  | { readonly type: 'machine_detected'; readonly at: Instant }
  | { readonly type: 'call_ended'; readonly outcome: CallOutcome; readonly at: Instant };
