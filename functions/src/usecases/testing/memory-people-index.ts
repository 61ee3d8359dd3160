import type { UserDocument } from '@sos/contracts/users';
import type { Entry, Found, PeopleIndex } from '../lookup/ports.ts';

/** People by the beginnings of their words. */
export class MemoryPeopleIndex implements PeopleIndex {
  readonly users = new Map<string, UserDocument>();
  /** Whose number it is, by E.164. */
  readonly numbers = new Map<string, string>();
  /** The telephones of each person, as E.164. */
  readonly telephones = new Map<string, readonly string[]>();
  readonly #entries = new Map<string, Entry & Found>();

  async keep(uid: string, entryOf: Parameters<PeopleIndex['keep']>[1]): Promise<void> {
    const user = this.users.get(uid);
    if (user) this.#entries.set(uid, { uid, ...entryOf(user, this.telephones.get(uid) ?? []) });
    else this.#entries.delete(uid);
  }

  async withToken(token: string, limit: number): Promise<readonly Entry[]> {
    return [...this.#entries.values()].filter(({ tokens }) => tokens.includes(token)).slice(0, limit);
  }

  async withEnding(digits: string, limit: number): Promise<readonly Entry[]> {
    return [...this.#entries.values()].filter(({ endings }) => endings.includes(digits)).slice(0, limit);
  }

  async entry(uid: string): Promise<Entry | undefined> {
    return this.#entries.get(uid);
  }

  async ownerOf(e164: string): Promise<string | undefined> {
    return this.numbers.get(e164);
  }
}
