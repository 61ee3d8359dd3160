import type { Message } from './message.ts';

const KEPT = 500;

/** What was received, the newest last; a mail that comes again under its id stays one. */
export class Inbox {
  readonly #byId = new Map<string, Message>();

  add(message: Message): void {
    const known = this.#byId.get(message.id);
    this.#byId.set(message.id, known ? { ...known, copies: known.copies + 1 } : message);
    const [eldest] = this.#byId.keys();
    if (this.#byId.size > KEPT && eldest !== undefined) this.#byId.delete(eldest);
  }

  find(id: string): Message | undefined {
    return this.#byId.get(id);
  }

  messages(): readonly Message[] {
    return [...this.#byId.values()];
  }
}
