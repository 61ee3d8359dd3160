import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': 'Garder {name} dans vos favoris',
  'favourite.full': 'Vos favoris sont au complet. Retirez quelqu’un pour faire de la place.',
  'favourite.failed': 'L’enregistrement n’a pas abouti. Vérifiez votre connexion et réessayez.',
  'favourites.none.title': 'Personne ici pour le moment',
  'favourites.none.text': 'Appuyez sur le cœur à côté d’une personne, et vous la retrouverez ici la prochaine fois.',
  'favourites.gone.title': 'Plus réservables',
  'favourites.gone.text':
    'Ces profils ne sont pas visibles en ce moment. S’ils reviennent, ils réapparaîtront plus haut.',
  'favourites.remove': 'Retirer',
  'favourites.remove.of': 'Retirer {name}',
};
