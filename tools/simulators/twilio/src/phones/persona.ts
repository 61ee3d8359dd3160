/** What a person or machine does when the telephone rings. Times are virtual seconds. */
export type Persona =
  | { readonly kind: 'manual' }
  | Answers
  | { readonly kind: 'voicemail'; readonly afterSeconds?: number; readonly amdSeconds?: number; readonly amd?: Verdict }
  | { readonly kind: 'fax'; readonly afterSeconds?: number }
  | { readonly kind: 'busy' | 'no-answer' | 'unreachable' | 'invalid' }
  | { readonly kind: 'rejects'; readonly afterSeconds?: number };

export interface Answers {
  readonly kind: 'answers';
  readonly afterSeconds?: number;
  /** The first Gather meets the first entry and so on; a null digit is silence, and so is a missing entry. */
  readonly presses?: readonly Press[];
  readonly hangsUp?: Plan;
  /** The line is lost, as in a tunnel. */
  readonly drops?: Plan | undefined;
  /** What they do once the line is lost: they dial the number that called them, on a line that holds. */
  readonly dialsIn?: DialsIn | undefined;
  /** What they do at a prompt after the one they talked with has left; left out, the next of `presses`. */
  readonly whenLeftAlone?: WhenLeftAlone;
}

export type WhenLeftAlone = 'calls_back' | 'hangs_up' | 'silent';

export interface DialsIn {
  /** From the loss of the line. */
  readonly afterSeconds: number;
  /** Does not show the number of the telephone. */
  readonly withheld?: boolean;
}

export interface Press {
  readonly digit: string | null;
  /** From the start of the prompt. */
  readonly afterSeconds?: number;
}

/** A moment within a phase; each time the phase begins, the seconds begin anew. */
export interface Plan {
  readonly when: Phase;
  readonly afterSeconds?: number;
}

/** Ringing; answered but in no conference; alone in the conference; in it with somebody. */
export type Phase = 'ringing' | 'ivr' | 'waiting' | 'talking';

/** What voicemail detection says; null when the verdict never comes. */
export type Verdict = 'machine_start' | 'unknown' | null;

export const DEFAULT_PERSONA: Persona = { kind: 'manual' };

/** The persona of the n-th ring, counted from 1; the last of the list repeats. */
export function personaOf(personas: readonly Persona[], attempt: number): Persona {
  return personas[Math.min(attempt, personas.length) - 1] ?? DEFAULT_PERSONA;
}

/** How a person plays a call that they place themselves: as at the last ring, on a line that holds. */
export function callerPersona(personas: readonly Persona[], attempts: number): Persona {
  const persona = personaOf(personas, Math.max(1, attempts));
  return persona.kind === 'answers' ? { ...persona, drops: undefined, dialsIn: undefined } : DEFAULT_PERSONA;
}

export function isLikeAPerson(persona: Persona): boolean {
  return persona.kind === 'manual' || persona.kind === 'answers';
}
