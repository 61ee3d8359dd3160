export const messages = {
  'favourite.keep': 'Keep {name} as a favourite',
  'favourite.full': 'Your favourites are full. Remove somebody to make room.',
  'favourite.failed': 'This was not saved. Check your connection and try again.',
  'favourites.none.title': 'Nobody here yet',
  'favourites.none.text': 'Press the heart beside somebody, and you find them here the next time.',
  'favourites.gone.title': 'No longer to be booked',
  'favourites.gone.text': 'These profiles are not shown at the moment. If they come back, they stand above again.',
  'favourites.remove': 'Remove',
  'favourites.remove.of': 'Remove {name}',
} as const;
