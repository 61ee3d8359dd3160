/** The codes that VIES documents for a question that it does not answer. */
export const refusalCodes = [
  'INVALID_INPUT',
  'INVALID_REQUESTER_INFO',
  'SERVICE_UNAVAILABLE',
  'MS_UNAVAILABLE',
  'TIMEOUT',
  'VAT_BLOCKED',
  'IP_BLOCKED',
  'GLOBAL_MAX_CONCURRENT_REQ',
  'GLOBAL_MAX_CONCURRENT_REQ_TIME',
  'MS_MAX_CONCURRENT_REQ',
  'MS_MAX_CONCURRENT_REQ_TIME',
] as const;
export const choices = ['valid', 'invalid', ...refusalCodes] as const;
export type Choice = (typeof choices)[number];

export function isChoice(text: string): text is Choice {
  return choices.some((known) => known === text);
}

const EVERYBODY = '*';

/** What is answered, for everybody or for one number such as DE123456789; valid until something else is chosen. */
export class Answers {
  readonly #chosen = new Map<string, Choice>();

  choose(number: string, choice: Choice): void {
    this.#chosen.set(number === '' ? EVERYBODY : number, choice);
  }

  of(number: string): Choice {
    return this.#chosen.get(number) ?? this.#chosen.get(EVERYBODY) ?? 'valid';
  }

  /** Those of single numbers. */
  numbers(): readonly (readonly [string, Choice])[] {
    return [...this.#chosen].filter(([number]) => number !== EVERYBODY);
  }
}
