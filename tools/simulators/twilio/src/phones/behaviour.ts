import type { Timer } from '@sos/clock/world-clock';
import type { Timers } from '../timers.ts';
import type { Answers, Persona, Phase, WhenLeftAlone } from './persona.ts';

/** What a hand, or a machine, can do to a telephone. */
export interface Hands {
  answer(): void;
  decline(): void;
  hangUp(): void;
  press(digits: string): void;
}

/** A hand, and what befalls a telephone without one. */
export interface Player extends Hands {
  drop(): void;
}

const ANSWER_AFTER_SECONDS = { answers: 4, voicemail: 20, fax: 4 } as const;
const DECLINE_AFTER_SECONDS = 3;
/** A mailbox is full, and a fax gives up, after this long. */
const MACHINE_HANGS_UP_AFTER_SECONDS = 60;

/** Time to understand that the other has left, and what can be pressed. */
const LEFT_ALONE_REACTS_AFTER_SECONDS = 3;
const CALL_BACK_DIGIT = '1';

/** Plays a persona on one call of a telephone. */
export class Behaviour {
  readonly #timers: Timers;
  readonly #persona: Persona;
  readonly #hands: Player;
  #phase: Timer[] = [];
  #press: Timer | undefined;
  #prompts = 0;
  #hasTalked = false;

  constructor(timers: Timers, persona: Persona, hands: Player) {
    this.#timers = timers;
    this.#persona = persona;
    this.#hands = hands;
  }

  /** Begins a phase; what was planned for the last one is off. */
  enter(phase: Phase): void {
    this.#stopPhase();
    this.#hasTalked ||= phase === 'talking';
    if (phase === 'ringing') this.#pickUpOrNot();
    if (phase === 'ivr' && (this.#persona.kind === 'voicemail' || this.#persona.kind === 'fax')) {
      this.#plan(MACHINE_HANGS_UP_AFTER_SECONDS, () => this.#hands.hangUp());
    }
    if (this.#persona.kind === 'answers') this.#maybeLeave(this.#persona, phase);
  }

  /** A prompt that waits for a key has begun; one after a talk asks what to do now that the other has left. */
  promptBegins(): void {
    if (this.#persona.kind !== 'answers') return;
    const { presses, whenLeftAlone } = this.#persona;
    if (this.#hasTalked && whenLeftAlone !== undefined) {
      this.#beLeftAlone(whenLeftAlone);
      return;
    }
    const press = presses?.[this.#prompts++];
    const digit = press?.digit;
    if (digit != null) this.#react(press?.afterSeconds ?? 0, () => this.#hands.press(digit));
  }

  promptEnds(): void {
    this.#press?.cancel();
  }

  stop(): void {
    this.#stopPhase();
    this.promptEnds();
  }

  #pickUpOrNot(): void {
    const persona = this.#persona;
    if (persona.kind === 'answers' || persona.kind === 'voicemail' || persona.kind === 'fax') {
      this.#plan(persona.afterSeconds ?? ANSWER_AFTER_SECONDS[persona.kind], () => this.#hands.answer());
    }
    if (persona.kind === 'rejects') {
      this.#plan(persona.afterSeconds ?? DECLINE_AFTER_SECONDS, () => this.#hands.decline());
    }
  }

  #maybeLeave({ hangsUp, drops }: Answers, phase: Phase): void {
    const hangUp = phase === 'ringing' ? () => this.#hands.decline() : () => this.#hands.hangUp();
    if (hangsUp?.when === phase) this.#plan(hangsUp.afterSeconds ?? 0, hangUp);
    if (drops?.when === phase) this.#plan(drops.afterSeconds ?? 0, () => this.#hands.drop());
  }

  #beLeftAlone(how: WhenLeftAlone): void {
    if (how === 'silent') return;
    const act = how === 'calls_back' ? () => this.#hands.press(CALL_BACK_DIGIT) : () => this.#hands.hangUp();
    this.#react(LEFT_ALONE_REACTS_AFTER_SECONDS, act);
  }

  #react(seconds: number, act: () => void): void {
    this.#press = this.#timers.after(seconds * 1000, act, 'persona presses');
  }

  #plan(seconds: number, act: () => void): void {
    this.#phase.push(this.#timers.after(seconds * 1000, act, 'persona acts'));
  }

  #stopPhase(): void {
    for (const timer of this.#phase.splice(0)) timer.cancel();
  }
}
