import type { messages as english } from '../../en/web/places.ts';

export const messages: Record<keyof typeof english, string> = {
  'place.who.any': 'Anwälte und Expats',
  'place.who.lawyer': 'Anwälte',
  'place.who.expat': 'Expats mit Erfahrung',
  'place.title': '{country}: {who}',
  'place.title.language': '{country}: {who}, die {language} sprechen',
  'place.title.speciality': '{country}: {who}, {speciality}',
  'place.title.both': '{country}: {who}, die {language} sprechen, {speciality}',
  'place.lead':
    'Sprechen Sie am Telefon mit jemandem, der das Land kennt. Der Preis ist vor der Zahlung bekannt und wird nur abgebucht, wenn Sie mindestens eine Minute miteinander sprechen.',
  'place.description':
    '{title}. Am Telefon, in wenigen Minuten. Ein Gespräch kostet ab {price} und wird nur abgebucht, wenn Sie mindestens eine Minute sprechen.',
  'place.people': 'Personen, die helfen können',
  'place.nobody.title': 'Dafür ist im Moment niemand eingetragen',
  'place.nobody.text': 'Diese Personen kommen dem am nächsten.',
  'place.cost.title': 'Was kostet ein Gespräch?',
  'place.cost.text':
    'Ein Gespräch mit einem Anwalt kostet {lawyer}, mit einem Expat {expat}. Der Preis wird zuerst reserviert und nur abgebucht, wenn Sie mindestens eine Minute sprechen.',
  'place.who.title': 'Wer hilft dort?',
  'place.who.text': 'Anwälte: {lawyers}. Expats mit Erfahrung: {expats}. Jedes Profil sagt, was geprüft wurde.',
  'place.languages.title': 'Welche Sprachen sprechen sie?',
  'place.languages.text': 'Die meistgesprochenen zuerst: {languages}.',
  'place.matters.title': 'Wobei helfen sie?',
  'place.matters.text': 'Bei diesen Themen: {matters}.',
  'place.when.title': 'Wann klingelt das Telefon?',
  'place.when.text':
    'Wer online ist, kann sofort gebucht werden, und Ihr Telefon klingelt kurz darauf. Das Profil sagt, wann jemand, der nicht da ist, meist wiederkommt.',
  'place.more': 'Mehr zu diesem Land',
  'place.search': 'Mit Filtern suchen',
  'place.all': 'Alle Länder',
};
