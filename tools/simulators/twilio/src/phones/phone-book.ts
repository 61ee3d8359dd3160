import { parsePersonas } from './parse-persona.ts';
import { Phone, TEXT_FATES, type TextFate } from './phone.ts';

export interface PhoneSettings {
  readonly name?: string;
  /** A persona, or a list with one for each ring; see `persona.ts`. */
  readonly personas?: unknown;
  readonly texts?: TextFate;
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
    const fate = settings.texts === undefined ? undefined : fateOf(settings.texts);
    const phone = this.get(number);
    if (fate) phone.texts = fate;
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

function fateOf(given: string): TextFate {
  const fate = TEXT_FATES.find((each) => each === given);
  if (!fate) throw new Error(`A text can ${TEXT_FATES.join(', ')}; not ${given}.`);
  return fate;
}

export function isE164(number: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(number);
}
