import type { Favourite } from '@sos/domain/favourites/favourites';
import type { SavedTelephone } from '@sos/domain/telephones/saved-telephones';
import type { Favourites } from '../favourites/ports.ts';
import type { KeptTelephone, Telephones } from '../telephones/ports.ts';

export class MemoryFavourites implements Favourites {
  readonly #lists = new Map<string, readonly Favourite[]>();

  async of(uid: string): Promise<readonly Favourite[]> {
    return this.#lists.get(uid) ?? [];
  }

  async change(uid: string, decide: (list: readonly Favourite[]) => readonly Favourite[]): Promise<void> {
    this.#lists.set(uid, decide(this.#lists.get(uid) ?? []));
  }
}

export class MemoryTelephones implements Telephones {
  readonly #lists = new Map<string, readonly SavedTelephone[]>();
  readonly #numbers = new Map<string, string>();

  async of(uid: string): Promise<readonly SavedTelephone[]> {
    return this.#lists.get(uid) ?? [];
  }

  async change(...[uid, decide]: Parameters<Telephones['change']>): Promise<readonly SavedTelephone[]> {
    const list = decide(this.#lists.get(uid) ?? []);
    for (const telephone of list) if (isKept(telephone)) this.#numbers.set(telephone.id, telephone.e164);
    const shown = list.map(({ id, name, country, ending, lineId, addedAt }) => ({
      id,
      name,
      country,
      ending,
      lineId,
      addedAt,
    }));
    this.#lists.set(uid, shown);
    return shown;
  }

  async reveal(uid: string, id: string): Promise<string | undefined> {
    return (await this.of(uid)).some((each) => each.id === id) ? this.#numbers.get(id) : undefined;
  }
}

const isKept = (telephone: SavedTelephone | KeptTelephone): telephone is KeptTelephone => 'e164' in telephone;
