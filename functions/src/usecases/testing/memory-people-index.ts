import type { UserDocument } from '@sos/contracts/users';
import type { Entry, PeopleIndex } from '../lookup/ports.ts';

/** People by the beginnings of their words. */
export class MemoryPeopleIndex implements PeopleIndex {
  readonly users = new Map<string, UserDocument>();
  /** Whose number it is, by E.164. */
  readonly numbers = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();

  async keep(uid: string, entryOf: (user: UserDocument) => Omit<Entry, 'uid'>): Promise<void> {
    const user = this.users.get(uid);
    if (user) this.#entries.set(uid, { uid, ...entryOf(user) });
    else this.#entries.delete(uid);
  }

  async withToken(token: string, limit: number): Promise<readonly Entry[]> {
    return [...this.#entries.values()].filter(({ tokens }) => tokens.includes(token)).slice(0, limit);
  }

  async entry(uid: string): Promise<Entry | undefined> {
    return this.#entries.get(uid);
  }

  async ownerOf(e164: string): Promise<string | undefined> {
    return this.numbers.get(e164);
  }
}
