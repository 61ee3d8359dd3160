import type { NotificationWords } from '../notification-words.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'Tu cuenta está lista',
      text: 'Elige a alguien que conozca el país y hable tu idioma: os llamamos a los dos en pocos minutos. Solo pagas si habláis al menos un minuto.',
    },
    booked_client: {
      title: 'Tu llamada con {name} está reservada',
      text: 'Te llamamos a las {time}. Contesta y pulsa 1. La llamada cuesta {price}, y solo pagas si habláis al menos un minuto.',
    },
    booked_provider: {
      title: 'Un cliente ha reservado una llamada contigo',
      text: 'Tu teléfono sonará poco después de las {time}. Contesta y pulsa 1 para atender la llamada.',
    },
    soon_client: {
      title: 'Tu teléfono está a punto de sonar',
      text: 'Te llamamos a las {time}. Puede que no conozcas el número. Contesta y pulsa 1 para hablar con {name}.',
    },
    soon_provider: {
      title: 'Tu teléfono sonará enseguida',
      text: 'Llamamos al cliente a las {time} y a ti justo después. Contesta y pulsa 1 para atender la llamada.',
    },
    missed_client: {
      title: 'Has perdido tu llamada con {name}',
      text: 'Te llamamos varias veces y nadie atendió. No se te cobra nada y se libera la retención de tu tarjeta.',
    },
    missed_provider: {
      title: 'Has perdido una llamada',
      text: 'Un cliente te esperaba y la llamada no se atendió. Con tres llamadas perdidas seguidas quedas fuera de línea.',
    },
    charged_client: {
      title: 'Tu llamada con {name} ha terminado',
      text: 'Habéis hablado {talk}. Se han cobrado {price} en tu tarjeta.',
    },
    uncollected_client: {
      title: 'Tu llamada con {name} ha terminado',
      text: 'Habéis hablado {talk}. La retención de tu tarjeta ya no existía, así que por ahora no se ha cobrado nada.',
    },
    talked_provider: {
      title: 'Tu llamada ha terminado',
      text: 'Habéis hablado {talk}. La llamada cuenta y tu parte llegará pronto a tu saldo.',
    },
    short_client: {
      title: 'Tu llamada duró menos de un minuto',
      text: 'No se te cobra nada y se libera la retención de tu tarjeta. Puedes reservar de nuevo cuando quieras.',
    },
    short_provider: {
      title: 'La llamada duró menos de un minuto',
      text: 'Las llamadas de menos de un minuto no se cobran al cliente ni se pagan.',
    },
    nobody_client: {
      title: 'No hemos podido localizar a {name}',
      text: 'No se te cobra nada y se libera la retención de tu tarjeta. Quizá haya ahora otras personas que conocen el país.',
    },
    nobody_provider: {
      title: 'El cliente no atendió la llamada',
      text: 'La llamada ha terminado. No tienes que hacer nada.',
    },
    failed_client: {
      title: 'Tu llamada no ha podido realizarse',
      text: 'Algo falló por nuestra parte. No se te cobra nada y se libera la retención de tu tarjeta.',
    },
    failed_provider: {
      title: 'Una llamada no ha podido realizarse',
      text: 'Algo falló por nuestra parte. No tienes que hacer nada.',
    },
    cancelled_client: {
      title: 'Tu llamada con {name} está cancelada',
      text: 'Tu teléfono no sonará. No se te cobra nada y se libera la retención de tu tarjeta.',
    },
    cancelled_provider: {
      title: 'Una llamada contigo está cancelada',
      text: 'Tu teléfono no sonará y los clientes pueden reservarte de nuevo.',
    },
    switched_off: {
      title: 'Estás fuera de línea',
      text: 'Te hemos puesto fuera de línea porque se perdieron llamadas o hace tiempo que no sabemos de ti. Los clientes no pueden reservarte hasta que vuelvas a estar en línea.',
    },
    application_approved: {
      title: 'Ya puede atender llamadas',
      text: 'Su solicitud está aprobada y su perfil ya es visible. Póngase en línea cuando quiera recibir llamadas.',
    },
    application_asked: {
      title: 'Hay algo que corregir en su solicitud',
      text: 'Hemos examinado su solicitud y le pedimos una corrección antes de decidir. Ábrala para leer cuál y vuelva a enviarla.',
    },
    application_rejected: {
      title: 'Su solicitud no ha sido aceptada',
      text: 'Hemos examinado su solicitud y no podemos aceptarla. Ábrala para leer el motivo.',
    },
    number_moved: {
      title: 'Su número de teléfono pertenece a otra cuenta',
      text: 'Otra persona nos ha demostrado que contesta en el número que usted indicó, así que aquí ya no es suyo. Si todavía lo usa, confírmelo de nuevo en su cuenta.',
    },
  },
  news: {
    title: 'Hay novedades en tu cuenta',
    text: 'Inicia sesión para leerlas. Este mensaje no dice más porque esta dirección aún no está confirmada.',
  },
  open: 'Abrir SOS Expat',
  why: 'Recibes este mensaje porque tienes una cuenta en SOS Expat.',
  choose: 'Elegir qué recibes',
};
