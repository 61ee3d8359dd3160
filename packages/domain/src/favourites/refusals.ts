/** There is no room for another one. */
export const favouriteRefusals = ['favourites_full'] as const;
