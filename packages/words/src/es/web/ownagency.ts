import type { messages as english } from '../../en/web/ownagency.ts';

export const messages: Record<keyof typeof english, string> = {
  'ownAgency.title': 'Su agencia',
  'ownAgency.none.title': 'No pertenece a ninguna agencia',
  'ownAgency.none.text': 'No hace falta. Una agencia puede invitarle; la invitación aparecerá aquí y usted decide.',
  'ownAgency.member': 'Miembro desde el {day}',
  'ownAgency.sees':
    'La agencia ve si está en línea o en una llamada, sus cifras y sus extractos desde ese día. No ve ni a los clientes ni su número.',
  'ownAgency.share': 'La llamada de un colega también le ocupa a usted.',
  'ownAgency.switch.yes': 'Permite que la agencia le retire de la búsqueda.',
  'ownAgency.switch.no': 'Solo usted decide cuándo está en línea.',
  'ownAgency.leave': 'Dejar la agencia',
  'ownAgency.leave.title': '¿Dejar {name}?',
  'ownAgency.leave.text':
    'La agencia deja de ver todo lo suyo en el acto. Su perfil, sus llamadas y su dinero siguen siendo suyos.',
  'ownAgency.leave.stay': 'Quedarme',
  'ownAgency.invited.title': '{name} le invita a su equipo',
  'ownAgency.invited.until': 'La invitación vale hasta el {day}.',
  'ownAgency.invited.sees':
    'Vería si está en línea o en una llamada, sus cifras y sus extractos desde ahora; ni los clientes ni su número. Puede irse cuando quiera.',
  'ownAgency.invited.switch': 'La agencia puede retirarme de la búsqueda',
  'ownAgency.accept': 'Aceptar',
  'ownAgency.decline': 'Rechazar',
  'ownAgency.request.title': 'Alguien busca ayuda en su agencia',
  'ownAgency.request.text': 'Al aceptar dice que está libre; entonces acordarán la llamada con usted.',
  'ownAgency.request.done': 'Ha aceptado. Siga en línea: la llamada puede llegar pronto.',
  'ownAgency.failed.taken': 'Un colega fue más rápido.',
  'ownAgency.failed.over': 'Ya ha terminado: no queda nada que decidir.',
  'ownAgency.failed.other_agency': 'Ya pertenece a una agencia. Déjela primero.',
  'ownAgency.failed.text': 'No funcionó y nada ha cambiado. Inténtelo de nuevo.',
};
