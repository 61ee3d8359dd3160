import type { messages as english } from '../../en/web/places.ts';

export const messages: Record<keyof typeof english, string> = {
  'place.who.any': 'Avocats et expatriés',
  'place.who.lawyer': 'Avocats',
  'place.who.expat': 'Expatriés d’expérience',
  'place.title': '{who} : {country}',
  'place.title.language': '{who} parlant {language} : {country}',
  'place.title.speciality': '{who}, {speciality} : {country}',
  'place.title.both': '{who} parlant {language}, {speciality} : {country}',
  'place.lead':
    'Parlez par téléphone avec quelqu’un qui connaît le pays. Le prix est connu avant de payer, et il n’est débité que si vous parlez au moins une minute.',
  'place.description':
    '{title}. Par téléphone, en quelques minutes. Un appel coûte à partir de {price} et n’est débité que si vous parlez au moins une minute.',
  'place.people': 'Les personnes qui peuvent aider',
  'place.nobody.title': 'Personne n’est inscrit pour cela en ce moment',
  'place.nobody.text': 'Ces personnes s’en approchent le plus.',
  'place.cost.title': 'Combien coûte un appel ?',
  'place.cost.text':
    'Un appel avec un avocat coûte {lawyer}, avec un expatrié {expat}. Le prix est d’abord bloqué, et débité seulement si vous parlez au moins une minute.',
  'place.who.title': 'Qui aide là-bas ?',
  'place.who.text': 'Avocats : {lawyers}. Expatriés d’expérience : {expats}. Chaque profil dit ce qui a été vérifié.',
  'place.languages.title': 'Quelles langues parlent-ils ?',
  'place.languages.text': 'Les plus parlées d’abord : {languages}.',
  'place.matters.title': 'Pour quoi aident-ils ?',
  'place.matters.text': 'Pour ces sujets : {matters}.',
  'place.when.title': 'Quand le téléphone sonne-t-il ?',
  'place.when.text':
    'Qui est en ligne peut être réservé tout de suite, et votre téléphone sonne peu après. Le profil dit quand une personne absente revient d’habitude.',
  'place.more': 'Plus pour ce pays',
  'place.search': 'Chercher avec des filtres',
  'place.all': 'Tous les pays',
};
