import type { messages as english } from '../../en/web/colleagues.ts';

export const messages: Record<keyof typeof english, string> = {
  'colleagues.title': 'Ayuda del equipo de {name}',
  'colleagues.ask.text':
    '{name} trabaja en un equipo. Preguntamos uno tras otro a los colegas que están libres, hasta que alguien acepte.',
  'colleagues.ask.language': 'Idioma de la llamada',
  'colleagues.ask.country': 'País del que se trata',
  'colleagues.ask.country.any': 'Cualquier país',
  'colleagues.ask.about': 'De qué se trata',
  'colleagues.ask.about.any': 'Otra cosa',
  'colleagues.ask.free': 'Preguntar no cuesta nada. Solo paga la llamada que usted mismo reserve.',
  'colleagues.ask.send': 'Preguntar al equipo',
  'colleagues.signIn.text': 'Inicie sesión para que podamos decirle quién acepta.',
  'colleagues.refused.none':
    'Nadie más en este equipo atiende esas llamadas en este idioma. No se ha preguntado a nadie.',
  'colleagues.refused.failed': 'No ha funcionado. Inténtelo de nuevo: al equipo solo se le pregunta una vez.',
  'colleagues.state.title': 'Su solicitud al equipo',
  'colleagues.state.waiting': 'Buscamos a alguien que esté libre.',
  'colleagues.state.offered': 'Hemos preguntado a un colega y esperamos su respuesta.',
  'colleagues.state.passed': 'La primera persona no podía, así que hemos preguntado a la siguiente.',
  'colleagues.state.stays': 'Puede salir de esta página: le avisamos en cuanto alguien acepte.',
  'colleagues.state.cancel': 'Retirar la solicitud',
  'colleagues.state.cancel.failed': 'No ha funcionado. Inténtelo de nuevo.',
  'colleagues.state.accepted':
    'Alguien tiene tiempo para usted. Reserve la llamada antes de las {time}; después la solicitud termina.',
  'colleagues.state.country': '{name} no indica este país entre los suyos: {country}. Puede reservar de todos modos.',
  'colleagues.state.language':
    '{name} no indica este idioma entre los suyos: {language}. Puede reservar de todos modos.',
  'colleagues.state.book': 'Reservar una llamada con {name}',
  'colleagues.state.under_way': 'Ha reservado la llamada.',
  'colleagues.state.call': 'Ver la llamada',
  'colleagues.state.done': 'La llamada ha tenido lugar.',
  'colleagues.state.lapsed': 'Nadie del equipo estaba libre. No se ha cobrado nada.',
  'colleagues.state.late': 'La solicitud ha terminado sin llamada. No se ha cobrado nada.',
  'colleagues.state.cancelled': 'Ha retirado la solicitud. No se ha cobrado nada.',
  'colleagues.missing.title': 'Esa solicitud no existe',
  'colleagues.missing.text': 'Puede que pertenezca a otra cuenta. Inicie sesión con la que preguntó.',
  'colleagues.call.asking': 'Estamos preguntando a los colegas de {name} si alguien puede ayudarle ahora.',
  'colleagues.call.look': 'Ver cómo va',
};
