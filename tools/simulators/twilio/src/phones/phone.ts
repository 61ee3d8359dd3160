import type { Call } from '../calls/call.ts';
import type { Hands } from './behaviour.ts';
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

/** What becomes of an SMS to a telephone: a landline is refused at once, an unreachable one in the end. */
export const TEXT_FATES = ['arrive', 'landline', 'unreachable'] as const;
export type TextFate = (typeof TEXT_FATES)[number];

const KEPT_LINES = 60;

/** A virtual telephone. */
export class Phone {
  readonly number: string;
  name: string;
  texts: TextFate = 'arrive';
  #personas: readonly Persona[] = [DEFAULT_PERSONA];
  #attempts = 0;
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
