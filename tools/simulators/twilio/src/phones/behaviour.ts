import type { Timer } from '@sos/clock/world-clock';
import type { Timers } from '../timers.ts';
import type { Persona, Phase } from './persona.ts';

/** What a hand, or a machine, can do to a telephone. */
export interface Hands {
  answer(): void;
  decline(): void;
  hangUp(): void;
  press(digits: string): void;
}

const ANSWER_AFTER_SECONDS = { answers: 4, voicemail: 20, fax: 4 } as const;
const DECLINE_AFTER_SECONDS = 3;
/** A mailbox is full, and a fax gives up, after this long. */
const MACHINE_HANGS_UP_AFTER_SECONDS = 60;

/** Plays a persona on one ringing of a telephone. */
export class Behaviour {
  readonly #timers: Timers;
  readonly #persona: Persona;
  readonly #hands: Hands;
  #phase: Timer[] = [];
  #press: Timer | undefined;
  #prompts = 0;

  constructor(timers: Timers, persona: Persona, hands: Hands) {
    this.#timers = timers;
    this.#persona = persona;
    this.#hands = hands;
  }

  /** Begins a phase; what was planned for the last one is off. */
  enter(phase: Phase): void {
    this.#stopPhase();
    if (phase === 'ringing') this.#pickUpOrNot();
    if (phase === 'ivr' && (this.#persona.kind === 'voicemail' || this.#persona.kind === 'fax')) {
      this.#plan(MACHINE_HANGS_UP_AFTER_SECONDS, () => this.#hands.hangUp());
    }
    this.#maybeHangUp(phase);
  }

  /** A prompt that waits for a key has begun. */
  promptBegins(): void {
    const presses = this.#persona.kind === 'answers' ? this.#persona.presses : undefined;
    const press = presses?.[this.#prompts++];
    const digit = press?.digit;
    if (!press || digit == null) return;
    this.#press = this.#timers.after(
      (press.afterSeconds ?? 0) * 1000,
      () => this.#hands.press(digit),
      'persona presses',
    );
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

  #maybeHangUp(phase: Phase): void {
    const plan = this.#persona.kind === 'answers' ? this.#persona.hangsUp : undefined;
    if (plan?.when !== phase) return;
    const act = phase === 'ringing' ? () => this.#hands.decline() : () => this.#hands.hangUp();
    this.#plan(plan.afterSeconds ?? 0, act);
  }

  #plan(seconds: number, act: () => void): void {
    this.#phase.push(this.#timers.after(seconds * 1000, act, 'persona acts'));
  }

  #stopPhase(): void {
    for (const timer of this.#phase.splice(0)) timer.cancel();
  }
}
