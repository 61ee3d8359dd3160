import type { messages as english } from '../../en/web/places.ts';

export const messages: Record<keyof typeof english, string> = {
  'place.who.any': 'Abogados y expatriados',
  'place.who.lawyer': 'Abogados',
  'place.who.expat': 'Expatriados con experiencia',
  'place.title': '{country}: {who}',
  'place.title.language': '{country}: {who} que hablan {language}',
  'place.title.speciality': '{country}: {who}, {speciality}',
  'place.title.both': '{country}: {who} que hablan {language}, {speciality}',
  'place.lead':
    'Hable por teléfono con alguien que conoce el país. El precio se conoce antes de pagar y solo se cobra si hablan al menos un minuto.',
  'place.description':
    '{title}. Por teléfono, en pocos minutos. Una llamada cuesta desde {price} y solo se cobra si hablan al menos un minuto.',
  'place.people': 'Personas que pueden ayudar',
  'place.nobody.title': 'Ahora mismo no hay nadie para esto',
  'place.nobody.text': 'Estas personas son las que más se acercan.',
  'place.cost.title': '¿Cuánto cuesta una llamada?',
  'place.cost.text':
    'Una llamada con un abogado cuesta {lawyer}; con un expatriado, {expat}. El precio primero queda retenido y solo se cobra si hablan al menos un minuto.',
  'place.who.title': '¿Quién ayuda allí?',
  'place.who.text':
    'Abogados: {lawyers}. Expatriados con experiencia: {expats}. Cada perfil dice qué se ha comprobado.',
  'place.languages.title': '¿Qué idiomas hablan?',
  'place.languages.text': 'Primero los más hablados: {languages}.',
  'place.matters.title': '¿En qué ayudan?',
  'place.matters.text': 'En estos asuntos: {matters}.',
  'place.when.title': '¿Cuándo suena el teléfono?',
  'place.when.text':
    'Se puede reservar al momento a quien esté en línea, y su teléfono suena poco después. El perfil dice cuándo suele volver quien está ausente.',
  'place.more': 'Más sobre este país',
  'place.search': 'Buscar con filtros',
  'place.all': 'Todos los países',
};
