import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': 'Guardar a {name} en favoritos',
  'favourite.full': 'Su lista de favoritos está llena. Quite a alguien para hacer sitio.',
  'favourite.failed': 'No se ha guardado. Compruebe su conexión e inténtelo de nuevo.',
  'favourites.none.title': 'Todavía no hay nadie',
  'favourites.none.text': 'Pulse el corazón junto a una persona y la encontrará aquí la próxima vez.',
  'favourites.gone.title': 'Ya no se pueden reservar',
  'favourites.gone.text': 'Estos perfiles no se muestran por ahora. Si vuelven, aparecerán de nuevo arriba.',
  'favourites.remove': 'Quitar',
  'favourites.remove.of': 'Quitar a {name}',
};
