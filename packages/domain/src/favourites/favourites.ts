import type { Instant } from '../shared/instant.ts';

export const MOST_FAVOURITES = 60;

/** A provider whom somebody wants to find again. The name is the one of that day, for when the profile is gone. */
export interface Favourite {
  readonly providerId: string;
  readonly name: string;
  readonly savedAt: Instant;
}

/** The list with one more, the newest first; as it was when they are in it. Undefined when it is full. */
export function withFavourite(list: readonly Favourite[], favourite: Favourite): readonly Favourite[] | undefined {
  if (list.some(({ providerId }) => providerId === favourite.providerId)) return list;
  return list.length < MOST_FAVOURITES ? [favourite, ...list] : undefined;
}

export function withoutFavourite(list: readonly Favourite[], providerId: string): readonly Favourite[] {
  return list.some((each) => each.providerId === providerId)
    ? list.filter((each) => each.providerId !== providerId)
    : list;
}
