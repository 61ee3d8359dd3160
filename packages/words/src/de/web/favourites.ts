import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': '{name} als Favoriten merken',
  'favourite.full': 'Ihre Favoritenliste ist voll. Entfernen Sie jemanden, um Platz zu schaffen.',
  'favourite.failed': 'Das wurde nicht gespeichert. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'favourites.none.title': 'Noch niemand gemerkt',
  'favourites.none.text': 'Tippen Sie bei einer Person auf das Herz, dann finden Sie sie beim nächsten Mal hier.',
  'favourites.gone.title': 'Nicht mehr buchbar',
  'favourites.gone.text': 'Diese Profile sind zurzeit nicht sichtbar. Kommen sie zurück, stehen sie wieder oben.',
  'favourites.remove': 'Entfernen',
  'favourites.remove.of': 'Entfernen: {name}',
};
