import type { Answers, DialsIn, Persona, Phase, Plan, Press, Verdict, WhenLeftAlone } from './persona.ts';

type Json = Readonly<Record<string, unknown>>;
type KindOf<K> = K extends { kind: infer Kind } ? Kind : never;

const PHASES: readonly Phase[] = ['ringing', 'ivr', 'waiting', 'talking'];
const LEFT_ALONE: readonly WhenLeftAlone[] = ['calls_back', 'hangs_up', 'silent'];
const VERDICTS: readonly Verdict[] = ['machine_start', 'unknown', null];

const READERS: Readonly<Record<KindOf<Persona>, (json: Json) => Persona>> = {
  manual: () => ({ kind: 'manual' }),
  busy: () => ({ kind: 'busy' }),
  'no-answer': () => ({ kind: 'no-answer' }),
  unreachable: () => ({ kind: 'unreachable' }),
  invalid: () => ({ kind: 'invalid' }),
  rejects: (json) => ({ kind: 'rejects', ...after(json) }),
  fax: (json) => ({ kind: 'fax', ...after(json) }),
  voicemail: (json) => ({
    kind: 'voicemail',
    ...after(json),
    ...(json['amdSeconds'] !== undefined && { amdSeconds: seconds(json['amdSeconds']) }),
    ...(json['amd'] !== undefined && { amd: oneOf(VERDICTS, json['amd']) }),
  }),
  answers,
};

/** Reads a persona written as JSON. @throws Error in words for anything that is none. */
export function parsePersona(value: unknown): Persona {
  const json = object(value);
  const reader = READERS[json['kind'] as KindOf<Persona>];
  if (!reader) throw new Error(`A persona's kind is one of ${Object.keys(READERS).join(', ')}.`);
  return reader(json);
}

/** One persona, or a list with one for each ring. @throws Error in words. */
export function parsePersonas(value: unknown): Persona[] {
  return (Array.isArray(value) ? value : [value]).map(parsePersona);
}

function answers(json: Json): Answers {
  const presses = json['presses'] ?? [];
  if (!Array.isArray(presses)) throw new Error('The presses of a persona are a list.');
  return {
    kind: 'answers',
    ...after(json),
    presses: presses.map(press),
    ...(json['hangsUp'] !== undefined && { hangsUp: plan(object(json['hangsUp'])) }),
    ...losses(json),
    ...(json['whenLeftAlone'] !== undefined && { whenLeftAlone: oneOf(LEFT_ALONE, json['whenLeftAlone']) }),
  };
}

function losses({ drops, dialsIn }: Json): Pick<Answers, 'drops' | 'dialsIn'> {
  if (drops === undefined && dialsIn !== undefined)
    throw new Error('Who dials in again has lost the line: give drops.');
  return {
    ...(drops !== undefined && { drops: plan(object(drops)) }),
    ...(dialsIn !== undefined && { dialsIn: dialling(object(dialsIn)) }),
  };
}

function dialling({ afterSeconds, withheld }: Json): DialsIn {
  if (withheld !== undefined && typeof withheld !== 'boolean')
    throw new Error('Whether a number is withheld is true or false.');
  return { afterSeconds: seconds(afterSeconds), ...(withheld !== undefined && { withheld }) };
}

function press(value: unknown): Press {
  const json = object(value);
  const digit = json['digit'];
  if (digit !== null && !(typeof digit === 'string' && /^[0-9*#]+$/.test(digit))) {
    throw new Error('A press has the digit 0 to 9, * or #, or null for silence.');
  }
  return { digit, ...after(json) };
}

function plan(json: Json): Plan {
  return { when: oneOf(PHASES, json['when']), ...after(json) };
}

function after(json: Json): { afterSeconds?: number } {
  return json['afterSeconds'] === undefined ? {} : { afterSeconds: seconds(json['afterSeconds']) };
}

function seconds(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Error('Seconds are a number from 0.');
  return value;
}

function oneOf<T>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`${JSON.stringify(value)} is none of ${JSON.stringify(allowed)}.`);
  return found;
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('A persona is a JSON object.');
  return value as Json;
}
