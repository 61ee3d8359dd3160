import type { Call } from '../calls/call.ts';
import type { Hands } from './behaviour.ts';
import type { TextFate } from './text-fate.ts';
import { callerPersona, DEFAULT_PERSONA, type Persona, personaOf } from './persona.ts';

export interface TranscriptLine {
  readonly at: number;
  readonly kind: 'heard' | 'pressed' | 'note' | 'text';
  readonly text: string;
  readonly language?: string;
}

/** One call as the telephone has it. */
export interface Line extends Hands {
  readonly call: Call;
  /** A prompt waits for a key. */
  readonly awaitsDigit: boolean;
  readonly conferenceSid: string | undefined;
}

const KEPT_LINES = 60;
/** The telephone is off, or does not exist. */
const UNREACHABLE = 30003;

/** A virtual telephone. */
export class Phone {
  readonly number: string;
  name: string;
  #personas: readonly Persona[] = [DEFAULT_PERSONA];
  #attempts = 0;
  #texts: readonly TextFate[] = ['arrive'];
  #transcript: TranscriptLine[] = [];
  readonly #lines = new Set<Line>();

  constructor(number: string, name: string) {
    this.number = number;
    this.name = name;
  }

  personas(): readonly Persona[] {
    return this.#personas;
  }

  /** The next ring meets the first of them. */
  play(personas: readonly Persona[]): void {
    this.#personas = personas;
    this.#attempts = 0;
  }

  /** The persona that the next ring would meet. */
  nextPersona(): Persona {
    return personaOf(this.#personas, this.#attempts + 1);
  }

  takePersona(): Persona {
    return personaOf(this.#personas, ++this.#attempts);
  }

  /** The persona of a call that this telephone places. */
  callerPersona(): Persona {
    return callerPersona(this.#personas, this.#attempts);
  }

  /** The next SMS meets the first of them, and the last repeats. */
  receive(texts: readonly TextFate[]): void {
    this.#texts = texts;
  }

  /** What becomes of the next SMS. */
  nextText(): TextFate {
    return this.#texts[0] ?? 'arrive';
  }

  /** Why the SMS that is under way does not arrive; undefined when it does. */
  takeTextFault(): number | undefined {
    const fate = this.nextText();
    if (this.#texts.length > 1) this.#texts = this.#texts.slice(1);
    if (fate === 'unreachable') return UNREACHABLE;
    return typeof fate === 'number' ? fate : undefined;
  }

  attempts(): number {
    return this.#attempts;
  }

  /** Live calls, the oldest first. */
  lines(): Line[] {
    return [...this.#lines];
  }

  plug(line: Line): void {
    this.#lines.add(line);
  }

  unplug(line: Line): void {
    this.#lines.delete(line);
  }

  write(line: TranscriptLine): void {
    this.#transcript = [...this.#transcript.slice(1 - KEPT_LINES), line];
  }

  transcript(): readonly TranscriptLine[] {
    return this.#transcript;
  }
}
