import { withFavourite, withoutFavourite } from '@sos/domain/favourites/favourites';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Favourites, FindCard } from './ports.ts';

export interface SaveFavouriteNeeds {
  readonly favourites: Pick<Favourites, 'change'>;
  readonly findCard: FindCard;
  readonly clock: Clock;
}

/** Adds a provider whom everybody may see to the caller's favourites, or takes anyone out. Throws DomainError not_found or favourites_full. */
export function makeSaveFavourite({ favourites, findCard, clock }: SaveFavouriteNeeds): Handler<'saveFavourite'> {
  return async ({ uid }, { providerId, saved }) => {
    if (!saved) {
      await favourites.change(uid, (list) => withoutFavourite(list, providerId));
      return { saved };
    }
    const card = await findCard(providerId, 'EUR');
    if (!card) throw new DomainError('not_found', 'not_found');
    const favourite = { providerId, name: card.displayName, savedAt: clock.now() };
    await favourites.change(uid, (list) => {
      const longer = withFavourite(list, favourite);
      if (!longer) throw new DomainError('conflict', 'favourites_full');
      return longer;
    });
    return { saved };
  };
}
