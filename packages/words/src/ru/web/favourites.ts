import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': 'Сохранить в избранном: {name}',
  'favourite.full': 'В избранном больше нет места. Удалите кого-нибудь, чтобы его освободить.',
  'favourite.failed': 'Сохранить не удалось. Проверьте соединение и попробуйте ещё раз.',
  'favourites.none.title': 'Здесь пока никого нет',
  'favourites.none.text': 'Нажмите на сердечко рядом с человеком, и в следующий раз вы найдёте его здесь.',
  'favourites.gone.title': 'Больше нельзя забронировать',
  'favourites.gone.text': 'Эти профили сейчас скрыты. Если они снова откроются, вы увидите их выше.',
  'favourites.remove': 'Удалить',
  'favourites.remove.of': 'Удалить: {name}',
};
