import type { Handler } from '../shared/handler.ts';
import type { Favourites, FindCard } from './ports.ts';

export interface ListFavouritesNeeds {
  readonly favourites: Pick<Favourites, 'of'>;
  readonly findCard: FindCard;
}

/** The caller's favourites as cards, and by name those whom nobody can see any more. */
export function makeListFavourites({ favourites, findCard }: ListFavouritesNeeds): Handler<'listFavourites'> {
  return async ({ uid }, { currency }) => {
    const list = await favourites.of(uid);
    const found = await Promise.all(
      list.map(async ({ providerId, name }) => ({ id: providerId, name, card: await findCard(providerId, currency) })),
    );
    return {
      providers: found.flatMap(({ card }) => card ?? []),
      gone: found.filter(({ card }) => !card).map(({ id, name }) => ({ id, name })),
    };
  };
}
