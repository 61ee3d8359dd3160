import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': 'Registrarse como chatter',
  'affiliate.chatter.text':
    'Usted conversa con personas en el extranjero en chats y foros, y nos envía a quienes necesitan ayuda.',
  'affiliate.influencer.title': 'Registrarse como influencer',
  'affiliate.influencer.text': 'Usted habla de nosotros a quienes le siguen.',
  'affiliate.blogger.title': 'Registrarse como bloguero',
  'affiliate.blogger.text': 'Usted escribe sobre la vida en el extranjero y nos envía a sus lectores.',
  'affiliate.groupAdmin.title': 'Registrarse como responsable de grupo',
  'affiliate.groupAdmin.text': 'Usted dirige un grupo de personas en el extranjero y nos envía a sus miembros.',
  'affiliate.coming':
    'Su cuenta funciona de inmediato. Sus enlaces, sus cifras y sus pagos aún no están abiertos: hasta entonces no se cuenta ni se debe nada.',
  'affiliate.links': '¿Nos da a conocer?',
  'affiliate.role': 'Su función',
  'affiliate.is.chatter': 'Participante de chats',
  'affiliate.is.influencer': 'Influyente',
  'affiliate.is.blogger': 'Bloguero',
  'affiliate.is.groupAdmin': 'Responsable de grupo',
  'affiliate.is.agency_manager': 'Responsable de agencia',
  'affiliate.agency': 'El panel de las agencias aún no está abierto. Su cuenta funciona de inmediato.',
  'affiliate.chatter.place': '¿Dónde habla usted con personas en el extranjero?',
  'affiliate.influencer.place': 'Dirección de su perfil o canal',
  'affiliate.blogger.place': 'Dirección de su blog',
  'affiliate.groupAdmin.place': 'Nombre o dirección de su grupo',
  'affiliate.place.missing': 'Rellene este campo con al menos tres letras.',
  'affiliate.influencer.audience': '¿Cuántas personas le siguen?',
  'affiliate.blogger.audience': '¿Cuántas personas le leen al mes?',
  'affiliate.groupAdmin.audience': '¿Cuántos miembros tiene?',
  'affiliate.audience.to': 'Hasta {count}',
  'affiliate.audience.more': 'Más de {count}',
  'affiliate.language': '¿En qué idioma, principalmente?',
};
