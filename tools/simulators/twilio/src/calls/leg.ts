import type { Timer } from '@sos/clock/world-clock';
import type { Exchange } from '../exchange.ts';
import { Behaviour, type Player } from '../phones/behaviour.ts';
import type { Persona } from '../phones/persona.ts';
import type { Line, Phone } from '../phones/phone.ts';
import { Steps } from '../steps.ts';
import { detect, reportVerdict } from './answering-machine.ts';
import { type Call, type FinalStatus, isOver } from './call.ts';
import { reportCall } from './call-webhooks.ts';
import { dialInLater } from './dial-in-later.ts';
import type { Ending, Execution, Source } from './execution.ts';
import { runDocuments } from './run-documents.ts';

/** From dialling to the first ring. */
const POST_DIAL_MS = 1_000;
/** Twilio lets a telephone ring this much longer than asked. */
const TIMEOUT_BUFFER_MS = 5_000;
const SIP = { busy: 486, declined: 603, unreachable: 404, notAnswered: 487 } as const;

/** The live side of a call: rings a telephone or is rung by it, runs its documents and reports what happens. */
export class Leg implements Execution, Line, Player {
  readonly exchange: Exchange;
  readonly call: Call;
  readonly phone: Phone;
  readonly steps: Steps<Ending>;
  listener: Execution['listener'];
  place: Execution['place'];
  awaitsDigit = false;
  #persona: Persona = { kind: 'manual' };
  #behaviour: Behaviour;
  #timers: Timer[] = [];

  constructor(exchange: Exchange, call: Call) {
    this.exchange = exchange;
    this.call = call;
    this.phone = exchange.phones.get(call.party);
    this.steps = new Steps(exchange.timers);
    this.#behaviour = new Behaviour(exchange.timers, this.#persona, this);
  }

  get behaviour(): Behaviour {
    return this.#behaviour;
  }

  get conferenceSid(): string | undefined {
    return this.place?.conference.sid;
  }

  dial(): void {
    const { call, phone, exchange } = this;
    this.#play(phone.takePersona());
    call.dialledAt = this.#touch();
    exchange.meter.dialled(phone.number);
    phone.plug(this);
    reportCall(exchange, call, 'initiated');
    this.#after(POST_DIAL_MS, () => this.#ring(), 'post dial');
    const patience = call.request.timeoutSeconds * 1000 + TIMEOUT_BUFFER_MS;
    this.#after(patience, () => this.end('no-answer', SIP.notAnswered), `ring timeout of ${phone.number}`);
  }

  /** The telephone has dialled a number of the account, and hears it ring until a verb picks up. */
  arrive(): void {
    const { call, phone, exchange } = this;
    this.#play(phone.callerPersona());
    call.dialledAt = this.#touch();
    call.status = 'ringing';
    exchange.meter.received();
    phone.plug(this);
    this.#note(`Calling ${call.request.to}`);
    void this.#run();
  }

  answer(): void {
    if (this.#isIncoming || this.call.status !== 'ringing') return;
    this.exchange.meter.stoppedRinging(this.phone.number);
    this.#connect();
    void this.#run();
  }

  pickUp(): void {
    if (this.call.status === 'ringing') this.#connect();
  }

  reject(reason: 'rejected' | 'busy'): void {
    if (this.call.status !== 'ringing') return;
    this.end(reason === 'busy' ? 'busy' : 'no-answer', reason === 'busy' ? SIP.busy : SIP.declined);
  }

  decline(): void {
    if (this.call.status !== 'ringing') return;
    if (this.#isIncoming) this.end('no-answer', SIP.notAnswered);
    else this.end('busy', SIP.declined);
  }

  /** The line is lost, which the carrier cannot tell from a hang-up. */
  drop(): void {
    const { from, to } = this.call.request;
    this.#note('The line is lost');
    this.hangUp();
    const dialsIn = this.#persona.kind === 'answers' ? this.#persona.dialsIn : undefined;
    if (dialsIn) dialInLater(this.exchange, this.phone, { ...dialsIn, to: this.#isIncoming ? to : from });
  }

  hangUp(): void {
    if (this.call.status === 'in-progress') this.end('completed');
    else this.decline();
  }

  press(digits: string): void {
    for (const key of digits) {
      this.phone.write({ at: this.exchange.timers.now(), kind: 'pressed', text: key });
      this.listener?.(key);
    }
    this.exchange.changed();
  }

  /** Leaves what the leg is doing, a conference too, for another document. */
  redirect(source: Source): void {
    this.steps.interrupt({ next: source });
    if (!this.place) return;
    this.#leaveConference('participant_updated_via_api');
    this.#behaviour.enter('ivr');
  }

  /** Ends the call, once; an ending by the API is told as such to the conference. */
  end(status: FinalStatus, sipResponseCode?: number, byApi = false): void {
    const { call, exchange, phone } = this;
    if (isOver(call)) return;
    this.#stopTimers();
    this.#behaviour.stop();
    call.status = status;
    call.endedAt = this.#touch();
    if (sipResponseCode !== undefined) call.sipResponseCode = sipResponseCode;
    this.steps.end({ next: undefined });
    this.#leaveConference(byApi ? 'participant_updated_via_api' : 'participant_hung_up');
    phone.unplug(this);
    const rang = call.dialledAt !== undefined && call.answeredAt === undefined;
    if (rang && !this.#isIncoming) exchange.meter.stoppedRinging(phone.number);
    exchange.meter.ended(call);
    exchange.recordings.callEnded(call);
    reportCall(exchange, call, 'completed');
    if (call.dialledAt !== undefined) this.#note(`Call over: ${status}`);
  }

  #ring(): void {
    if (this.#persona.kind === 'busy' || this.#engaged()) {
      this.end('busy', SIP.busy);
      return;
    }
    if (this.#persona.kind === 'unreachable') {
      this.end('failed', SIP.unreachable);
      return;
    }
    this.call.status = 'ringing';
    this.#touch();
    this.#note(`Ringing, from ${this.call.request.from}`);
    reportCall(this.exchange, this.call, 'ringing');
    this.#behaviour.enter('ringing');
  }

  get #isIncoming(): boolean {
    return this.call.direction === 'inbound';
  }

  #play(persona: Persona): void {
    this.#persona = persona;
    this.#behaviour = new Behaviour(this.exchange.timers, persona, this);
  }

  #connect(): void {
    this.#stopTimers();
    this.call.status = 'in-progress';
    this.call.answeredAt = this.#touch();
    this.#note('Answered');
    reportCall(this.exchange, this.call, 'answered');
    const limit = this.call.request.timeLimitSeconds * 1000;
    this.#after(limit, () => this.end('completed'), `TimeLimit of ${this.phone.number}`);
    this.#behaviour.enter('ivr');
  }

  /** Talked on, or dialling by itself. */
  #engaged(): boolean {
    return this.phone.lines().some(({ call }) => call.status === 'in-progress' || call.direction === 'inbound');
  }

  async #run(): Promise<void> {
    const answeredBy = this.#detectMachine();
    const parameters: [string, string][] = [];
    if (answeredBy) {
      await this.steps.until(answeredBy).then(
        () => parameters.push(['AnsweredBy', this.call.answeredBy ?? 'unknown']),
        () => undefined,
      );
    }
    const { document } = this.call.request;
    const first: Source =
      'twiml' in document
        ? { kind: 'text', twiml: document.twiml }
        : { kind: 'address', ...document, subject: this.#isIncoming ? 'incoming' : 'twiml', parameters };
    await runDocuments(this, first);
    this.pickUp();
    this.end('completed');
  }

  /** Sets the detection going; returns its end when the document has to wait for it. */
  #detectMachine(): Promise<void> | undefined {
    const request = this.call.request.amd;
    const detection = request && detect(this.#persona, request);
    if (!request || !detection) return undefined;
    const verdict = new Promise<void>((resolve) =>
      this.#after(
        detection.ms,
        () => {
          this.call.answeredBy = detection.answeredBy;
          this.#touch();
          reportVerdict(this.exchange, this.call, detection);
          resolve();
        },
        'voicemail detection',
      ),
    );
    return request.async ? undefined : verdict;
  }

  #leaveConference(reason: 'participant_hung_up' | 'participant_updated_via_api'): void {
    this.place?.conference.remove(this.place.seat, reason);
  }

  #after(ms: number, run: () => void, label: string): void {
    this.#timers.push(this.exchange.timers.after(ms, run, label));
  }

  #stopTimers(): void {
    for (const timer of this.#timers.splice(0)) timer.cancel();
  }

  #note(text: string): void {
    this.phone.write({ at: this.exchange.timers.now(), kind: 'note', text });
    this.exchange.changed();
  }

  #touch(): number {
    return (this.call.updatedAt = this.exchange.timers.now());
  }
}
