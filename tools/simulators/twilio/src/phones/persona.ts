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
  readonly hangsUp?: HangsUp;
}

export interface Press {
  readonly digit: string | null;
  /** From the start of the prompt. */
  readonly afterSeconds?: number;
}

export interface HangsUp {
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

export function isLikeAPerson(persona: Persona): boolean {
  return persona.kind === 'manual' || persona.kind === 'answers';
}
