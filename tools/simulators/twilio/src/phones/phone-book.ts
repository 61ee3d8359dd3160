import { parsePersonas } from './parse-persona.ts';
import { Phone } from './phone.ts';
import { parseTextFates } from './text-fate.ts';

export interface PhoneSettings {
  readonly name?: string;
  /** A persona, or a list with one for each ring; see `persona.ts`. */
  readonly personas?: unknown;
  /** A fate, or a list with one for each SMS; see `text-fate.ts`. */
  readonly texts?: unknown;
}

/** All virtual telephones; one that is dialled first comes into being by it. */
export class PhoneBook {
  readonly #phones = new Map<string, Phone>();

  find(number: string): Phone | undefined {
    return this.#phones.get(number);
  }

  get(number: string): Phone {
    const known = this.#phones.get(number);
    if (known) return known;
    const made = new Phone(number, number);
    this.#phones.set(number, made);
    return made;
  }

  /** @throws Error in words when the number is not E.164 or a persona or a fate is none. */
  set(number: string, settings: PhoneSettings): Phone {
    if (!isE164(number)) throw new Error(`${number} is not an E.164 number.`);
    const personas = settings.personas === undefined ? undefined : parsePersonas(settings.personas);
    const texts = settings.texts === undefined ? undefined : parseTextFates(settings.texts);
    const phone = this.get(number);
    if (texts) phone.receive(texts);
    if (settings.name !== undefined) phone.name = settings.name;
    if (personas) phone.play(personas);
    return phone;
  }

  all(): Phone[] {
    return [...this.#phones.values()];
  }

  clear(): void {
    this.#phones.clear();
  }
}

export function isE164(number: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(number);
}
