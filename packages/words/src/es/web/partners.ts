import type { messages as english } from '../../en/web/partners.ts';

export const messages: Record<keyof typeof english, string> = {
  'partners.title': 'Gane dinero dándonos a conocer',
  'partners.description':
    'Cobre cuando personas en el extranjero encuentran ayuda gracias a usted: cuánto paga cada programa, cuándo el dinero es suyo y adónde podemos enviarlo.',
  'partners.chatter.title': 'Gane dinero como chatter',
  'partners.chatter.text':
    'Para quien participa en chats y foros en el extranjero: qué se paga por cada llamada y cuándo.',
  'partners.chatter.do':
    'Usted está donde las personas en el extranjero piden ayuda: chats, foros y mensajería. Comparte su enlace con quienes necesitan hablar con alguien y puede reclutar a otros chatters.',
  'partners.influencer.title': 'Gane dinero como influencer',
  'partners.influencer.text': 'Para quien tiene seguidores: qué se paga por cada llamada de quienes le siguen.',
  'partners.influencer.do':
    'Usted cuenta a quienes le siguen que la ayuda en el extranjero está a una llamada. Su enlace, su código, logotipos y banners listos están en su panel.',
  'partners.blogger.title': 'Gane dinero como bloguero',
  'partners.blogger.text':
    'Para quien escribe sobre la vida en el extranjero: qué se paga por las llamadas de lectores y de quienes usted recluta.',
  'partners.blogger.do':
    'Usted escribe sobre la vida en el extranjero. Un enlace o un pequeño recuadro en sus artículos lleva a los lectores hasta nosotros, y puede reclutar a personas que ayudan por teléfono.',
  'partners.groupAdmin.title': 'Gane dinero con su grupo',
  'partners.groupAdmin.text':
    'Para quien dirige un grupo en el extranjero: qué se paga por las llamadas de los miembros y de quienes usted recluta.',
  'partners.groupAdmin.do':
    'Usted dirige un grupo de personas en el extranjero. Comparte allí textos preparados y su enlace, y puede reclutar a personas que ayudan por teléfono o a otros responsables de grupos.',
  'partners.paid': 'Qué se paga',
  'partners.amount.percent': '{percent} de nuestra tarifa',
  'partners.once': 'Una sola vez',
  'partners.months': 'Número de meses que se paga, desde que llegaron a nosotros: {count}',
  'partners.calls': 'Llamadas pagadas necesarias: {count}',
  'partners.cap': 'Como máximo {amount} por mes natural',
  'partners.none': 'Este programa no paga nada por ahora.',
  'partners.discount': 'Con su código, una primera llamada cuesta un {percent} menos.',
  'partners.terms': 'Cuándo el dinero es suyo',
  'partners.terms.counts': 'Una llamada cuenta si se pagó y duró al menos {seconds} s.',
  'partners.terms.hold':
    'Una comisión se comprueba durante {first} h y espera {second} h más. Después está en su saldo.',
  'partners.terms.margin':
    'Todas las comisiones de una llamada nunca superan juntas el {percent} de nuestra tarifa. Lo que excede se recorta.',
  'partners.terms.back':
    'Si el dinero de una llamada se devuelve, en todo o en parte, la comisión se retira en proporción, incluso después de haberle pagado.',
  'partners.terms.withdraw':
    'Puede retirar a partir de {least}, como máximo {most} cada vez y {month} por mes natural.',
  'partners.terms.checked':
    'Usted confirma cada retiro por Telegram o con un código recibido por correo, y nuestro equipo lo comprueba antes de que salga el dinero. El primero puede tardar un poco más.',
  'partners.countries': 'Adónde podemos enviar dinero',
  'partners.countries.text': 'A bancos y monederos móviles de estos países, y por ahora a ningún otro: {countries}',
  'partners.ask': 'Preguntas',
  'partners.ask.cost.title': '¿Cuesta algo?',
  'partners.ask.cost.text': 'No. Participar es gratis y no tiene que comprar nada.',
  'partners.ask.who.title': '¿Quién puede participar?',
  'partners.ask.who.text':
    'Toda persona mayor de edad. Antes de empezar, compruebe si podemos enviar dinero a su país.',
  'partners.ask.recruits.title': '¿Se paga algo solo por reclutar?',
  'partners.ask.recruits.text': 'No. Cada importe procede de llamadas que alguien ha pagado.',
  'partners.ask.friends.title': '¿Puedo usar mi propio enlace?',
  'partners.ask.friends.text':
    'No. Sus propias llamadas no pagan nada, ni las hechas con su teléfono, su tarjeta o su dispositivo. A quien nos engaña no se le paga.',
  'partners.ask.tax.title': '¿Debo pagar impuestos?',
  'partners.ask.tax.text': 'Depende de dónde viva. Usted declara lo que gana; su extracto de cada mes le ayuda.',
  'partners.ask.stop.title': '¿Puedo dejarlo?',
  'partners.ask.stop.text':
    'En cualquier momento. Lo que haya ganado hasta entonces sigue siendo suyo con las mismas reglas.',
  'partners.all': 'Todos los programas',
  'partners.more': 'Qué se paga y cuándo',
  'partners.own': 'Sus tarifas',
  'partners.closed': 'Por ahora no se admite a nadie nuevo',
  'partners.closed.text': 'Quien ya participa sigue ganando con las mismas reglas.',
  'partners.others': 'Otros programas',
};
