import type { messages as english } from '../../en/web/search.ts';

export const messages: Record<keyof typeof english, string> = {
  'find.label': 'Avec vos mots',
  'find.example': 'Avocat pour un visa en Thaïlande',
  'find.go': 'Rechercher',
  'find.understood': 'Compris : {parts}',
  'find.words': 'Recherche aussi « {words} » dans les noms',
  'find.words.remove': 'Ne plus rechercher « {words} »',
  'find.failed': 'La recherche n’a pas abouti. Vérifiez votre connexion et réessayez.',
  'nearest.title': 'Personne ne réunit tout cela',
  'nearest.text': 'Les personnes les plus proches réunissent tout, sauf ceci : {missing}.',
  'nearest.list': 'Personnes les plus proches',
  'saved.keep': 'Garder cette recherche',
  'saved.title': 'Vos recherches gardées',
  'saved.forget': 'Oublier : {search}',
  'saved.full': 'Vous gardez déjà autant de recherches que possible. Oubliez-en une pour faire de la place.',
  'saved.failed': 'L’enregistrement n’a pas abouti. Vérifiez votre connexion et réessayez.',
  'where.title': 'Où quelqu’un peut vous aider',
  'where.description': 'Chaque pays avec les personnes qui y aident aujourd’hui, leurs langues et qui est en ligne.',
  'where.lead':
    'Chaque pays est indiqué avec les personnes qui y aident aujourd’hui. Un pays sans personne n’y figure pas.',
  'where.link': 'Tous les pays où quelqu’un peut vous aider',
  'where.country': 'Pays',
  'where.lawyers': 'Avocats',
  'where.expats': 'Expatriés',
  'where.online': 'En ligne maintenant',
  'where.few': 'Pays où une ou deux personnes aident',
  'where.none': 'Personne n’est indiqué pour le moment. Revenez plus tard.',
  'search.nobody.title': 'Personne ne correspond à tout cela en ce moment',
  'search.nobody.text':
    'Retirez une partie de la phrase, ou affichez tout le monde. Des personnes se connectent à toute heure.',
  'search.nobody.clear': 'Voir tout le monde',
};
