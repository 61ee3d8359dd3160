import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': 'Guardar {name} nos favoritos',
  'favourite.full': 'Sua lista de favoritos está cheia. Remova alguém para abrir espaço.',
  'favourite.failed': 'Não foi salvo. Verifique sua conexão e tente de novo.',
  'favourites.none.title': 'Ninguém por aqui ainda',
  'favourites.none.text': 'Toque no coração ao lado de uma pessoa e você a encontrará aqui da próxima vez.',
  'favourites.gone.title': 'Não podem mais ser agendados',
  'favourites.gone.text': 'Estes perfis não estão visíveis no momento. Se voltarem, aparecerão de novo acima.',
  'favourites.remove': 'Remover',
  'favourites.remove.of': 'Remover {name}',
};
