import { accountMails } from './account-mails.ts';
import type { NotificationWords } from '../notification-words.ts';
import { affiliateNotices } from './affiliate-notices.ts';
import { agencyNotices } from './agency-notices.ts';
import { mailActions } from './mail-actions.ts';
import { telegramNotices } from './telegram-notices.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'Su cuenta está lista',
      text: 'Elija a alguien que conozca el país y hable su idioma: les llamamos a los dos en pocos minutos. Solo se le cobra si hablan al menos un minuto.',
    },
    welcome_provider: {
      title: 'Su cuenta está lista. Ahora, su solicitud',
      text: 'Confirme su teléfono, añada su foto y lo que los clientes deben saber, y envíe su solicitud. Puede detenerse en cualquier paso y seguir otro día. Los clientes le ven en cuanto nuestro equipo la aprueba.',
    },
    booked_client: {
      title: 'Su llamada con {name} está reservada',
      text: 'Le llamaremos a esta hora: {time}. Conteste y pulse 1. La llamada cuesta {price}, y solo se le cobra si hablan al menos un minuto.',
    },
    booked_provider: {
      title: 'Un cliente ha reservado una llamada con usted',
      text: 'Su teléfono sonará poco después de esta hora: {time}. Conteste y pulse 1 para atender la llamada.',
    },
    soon_client: {
      title: 'Su teléfono está a punto de sonar',
      text: 'Le llamaremos a esta hora: {time}. La llamada viene del {number}. Conteste y pulse 1 para hablar con {name}.',
    },
    soon_provider: {
      title: 'Su teléfono sonará enseguida',
      text: 'Llamaremos al cliente a esta hora: {time}; a usted, justo después. La llamada viene del {number}. Conteste y pulse 1 para atender la llamada.',
    },
    missed_client: {
      title: 'No atendió su llamada con {name}',
      text: 'Le llamamos varias veces y nadie atendió. No se le cobra nada, y el importe retenido se libera.',
    },
    missed_provider: {
      title: 'No atendió una llamada',
      text: 'Un cliente le esperaba y la llamada no se atendió. Con tres llamadas seguidas sin atender queda fuera de línea.',
    },
    charged_client: {
      title: 'Su llamada con {name} ha terminado',
      text: 'Han hablado durante {talk}. Se han cobrado {price}.',
    },
    uncollected_client: {
      title: 'Su llamada con {name} ha terminado',
      text: 'Han hablado durante {talk}. La retención ya no existía, así que por ahora no se ha cobrado nada.',
    },
    talked_provider: {
      title: 'Su llamada ha terminado',
      text: 'Han hablado durante {talk}. La llamada cuenta, y su parte se suma al importe pendiente de pago.',
    },
    short_client: {
      title: 'Su llamada duró menos de un minuto',
      text: 'No se le cobra nada, y el importe retenido se libera. Puede reservar de nuevo cuando quiera.',
    },
    short_provider: {
      title: 'La llamada duró menos de un minuto',
      text: 'Las llamadas de menos de un minuto no se cobran al cliente ni se pagan.',
    },
    nobody_client: {
      title: 'No hemos podido localizar a {name}',
      text: 'No se le cobra nada, y el importe retenido se libera. Quizá haya ahora otras personas que conozcan el país.',
    },
    nobody_provider: {
      title: 'El cliente no atendió la llamada',
      text: 'La llamada ha terminado. No tiene que hacer nada.',
    },
    failed_client: {
      title: 'Su llamada no se ha podido realizar',
      text: 'Algo falló por nuestra parte. No se le cobra nada, y el importe retenido se libera.',
    },
    failed_provider: {
      title: 'Una llamada no se ha podido realizar',
      text: 'Algo falló por nuestra parte. No tiene que hacer nada.',
    },
    stopped_client: {
      title: 'Nuestro equipo ha terminado su llamada',
      text: 'No se le cobra nada, y el importe retenido se libera.',
    },
    stopped_provider: { title: 'Nuestro equipo ha terminado una llamada', text: 'No se cobra al cliente ni se paga.' },
    cancelled_client: {
      title: 'Su llamada con {name} está cancelada',
      text: 'Su teléfono no sonará. No se le cobra nada, y el importe retenido se libera.',
    },
    cancelled_provider: {
      title: 'Una llamada con usted está cancelada',
      text: 'Su teléfono no sonará, y los clientes pueden reservarle de nuevo.',
    },
    switched_off: {
      title: 'Está fuera de línea',
      text: 'Le hemos puesto fuera de línea porque hubo llamadas sin atender o hace tiempo que no sabemos de usted. Los clientes no pueden reservarle hasta que vuelva a ponerse en línea.',
    },
    team_switched_off: {
      title: 'Nuestro equipo le puso fuera de línea',
      text: 'Los clientes no pueden reservarle hasta que vuelva a ponerse en línea. Vuelva en cuanto pueda contestar. Si no sabe el motivo, escríbanos.',
    },
    agency_switched_off: {
      title: 'Su agencia le puso fuera de línea',
      text: 'Los clientes no pueden reservarle hasta que vuelva a ponerse en línea. Usted se lo permitió a su agencia y puede retirarlo en su página.',
    },
    review_provider: {
      title: 'Alguien ha valorado una llamada con usted',
      text: 'Lea lo que ha escrito. Puede responder una vez, y su respuesta aparece debajo de la opinión.',
    },
    reply_client: {
      title: '{name} ha respondido a su opinión',
      text: 'Lea la respuesta debajo de su opinión.',
    },
    review_hidden: {
      title: 'Su opinión ya no se muestra',
      text: 'Nuestro equipo ha ocultado su opinión después de que alguien la denunciara. Usted la sigue viendo junto a la llamada.',
    },
    hidden_review_provider: {
      title: 'Se ha ocultado una opinión sobre una llamada con usted',
      text: 'Nuestro equipo ha ocultado una opinión después de que alguien la denunciara. Nadie la ve ya, y no cuenta en su valoración.',
    },
    report_hidden: {
      title: 'La opinión que denunció está oculta',
      text: 'Nuestro equipo le ha dado la razón: ya nadie ve esta opinión.',
    },
    report_kept: {
      title: 'La opinión que denunció se mantiene',
      text: 'Nuestro equipo la ha revisado y la deja como está. Gracias por avisarnos.',
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
    facts_approved: {
      title: 'Sus datos modificados ya se muestran',
      text: 'Hemos comprobado los datos que usted cambió. Su perfil los muestra a partir de ahora.',
    },
    facts_rejected: {
      title: 'Sus datos modificados no se aceptan',
      text: 'Hemos revisado los datos que usted cambió y no podemos aceptarlos, por lo que su perfil muestra los anteriores. Abra su perfil para leer el motivo.',
    },
    photo_removed: {
      title: 'Se ha retirado su fotografía',
      text: 'Nuestro equipo ha retirado la fotografía de su perfil porque no es adecuada. Los clientes ven sus iniciales hasta que añada otra: solo su rostro. Si no sabe el motivo, escríbanos.',
    },
    hidden_provider: {
      title: 'Su perfil está oculto por ahora',
      text: 'Nuestro equipo ha ocultado su perfil: los clientes no le encuentran ni pueden reservarle. Las llamadas ya reservadas sí tendrán lugar. Para saber el motivo, escríbanos.',
    },
    shown_provider: {
      title: 'Su perfil vuelve a mostrarse',
      text: 'Los clientes pueden volver a encontrarle y a reservarle. Póngase en línea cuando quiera recibir llamadas.',
    },
    number_moved: {
      title: 'Su número de teléfono pertenece a otra cuenta',
      text: 'Otra persona nos ha demostrado que contesta en el número que usted indicó, así que aquí ya no es suyo. Si todavía lo usa, confírmelo de nuevo en su cuenta.',
    },
    refunded_client: {
      title: 'Su reembolso está en camino',
      text: 'Le estamos devolviendo {price} de su llamada. El banco suele mostrarlo en un plazo de diez días. La factura rectificativa está junto a sus facturas.',
    },
    refund_failed_client: {
      title: 'Su banco ha devuelto un reembolso',
      text: 'No se le han podido reembolsar {price}. El dinero sigue siendo suyo; le escribiremos para acordar otra forma.',
    },
    invoice_client: {
      title: 'Su factura está lista',
      text: 'La factura de su llamada, por {price}, está lista. Puede descargarla en PDF cuando quiera.',
    },
    statement_provider: {
      title: 'Su liquidación está lista',
      text: 'La liquidación de una llamada está lista. Puede descargarla en PDF cuando quiera.',
    },
    vat_confirmed: {
      title: 'Su número de IVA está confirmado',
      text: 'El número de IVA que indicó está confirmado. Sus facturas con IVA se abonan y se emiten de nuevo sin él. El precio que pagó sigue siendo el mismo.',
    },
    vat_refused: {
      title: 'Su número de IVA no es válido',
      text: 'Según VIES, el registro de la Comisión Europea, el número de IVA que indicó no es válido. Sus facturas llevan IVA hasta que indique otro.',
    },
    trial_ends_provider: {
      title: 'Sus días gratuitos terminan en tres días',
      text: 'Después, su suscripción se cobra cada mes. Si cancela antes de ese día, no se cobra nada.',
    },
    unpaid_provider: {
      title: 'El pago de su suscripción falló',
      text: 'Stripe lo intentará de nuevo en los próximos días. Indique otra tarjeta en la página de su suscripción para que el asistente siga respondiendo.',
    },
    ended_provider: {
      title: 'Su suscripción ha terminado',
      text: 'El asistente ya no responde y no se cobrará nada más. Puede suscribirse de nuevo cuando quiera.',
    },
    frozen_provider: {
      title: 'Su parte de una llamada está retenida',
      text: 'Quien pagó una llamada ha pedido la devolución a su banco o a su monedero. Su parte se queda donde está hasta que se decida, lo que puede llevar semanas. Respondemos con lo que sabemos de la llamada y usted no tiene que hacer nada.',
    },
    freed_provider: {
      title: 'Su parte de una llamada vuelve a ser suya',
      text: 'La disputa sobre una llamada ha terminado sin tocar su parte. Si todavía no había salido, se le envía como siempre.',
    },
    lost_provider: {
      title: 'Se recupera su parte de una llamada',
      text: 'La disputa sobre una llamada se resolvió en nuestra contra y el dinero volvió a quien pagó. Su parte se recupera. La rectificación está con sus liquidaciones.',
    },
    bounced_provider: {
      title: 'Su parte nos ha vuelto',
      text: 'PayPal nos ha devuelto su parte de una llamada. La guardamos para usted. Compruebe la dirección de PayPal en la página de ingresos; una nueva se usa al cabo de dos días.',
    },
    paypal_provider: {
      title: 'Se ha cambiado la dirección de PayPal',
      text: 'Dentro de dos días sus partes irán a otra dirección de PayPal. Hasta entonces no sale nada. Si no la ha cambiado usted, escríbanos de inmediato.',
    },
    method_affiliate: {
      title: 'Se guardaron nuevos datos bancarios',
      text: 'Los retiros pueden ir a estos datos bancarios: a los primeros de inmediato, a los demás después de 48 horas. Si no los guardó usted, elimínelos, cambie su contraseña y escríbanos de inmediato.',
    },
    paid_affiliate: {
      title: 'Su retiro está pagado',
      text: 'Su retiro de {price} ha salido hacia su banco. Suele llegar en tres días hábiles.',
    },
    rejected_affiliate: {
      title: 'Su retiro fue rechazado',
      text: 'Su retiro de {price} fue rechazado y el importe ha vuelto a su saldo. La página de sus retiros explica el motivo.',
    },
    failed_affiliate: {
      title: 'No se pudo pagar su retiro',
      text: 'No se pudo pagar su retiro de {price} y el importe ha vuelto a su saldo. Revise sus datos bancarios antes de pedir otro.',
    },
    bounced_affiliate: {
      title: 'Su retiro fue devuelto',
      text: 'Su banco nos devolvió su retiro de {price}. El importe ha vuelto a su saldo. Revise sus datos bancarios antes de pedir otro.',
    },
    lapsed_affiliate: {
      title: 'Su retiro no se confirmó',
      text: 'Su retiro de {price} no se confirmó a tiempo, o el código fue incorrecto demasiadas veces. El importe ha vuelto a su saldo y puede pedir otro.',
    },
    ...telegramNotices,
    ...affiliateNotices,
    ...agencyNotices,
  },
  account: accountMails,
  accountWhy:
    'Recibe este correo porque alguien ha dado esta dirección a SOS Expat. Si no ha pedido nada, no tiene que hacer nada.',
  receipt: {
    title: 'Recibo de su llamada con {name}',
    text: 'Este es el recibo que ha pedido. También lo encuentra siempre en la página de la llamada.',
    action: 'Abrir el recibo',
    person: 'Llamada con',
    date: 'Fecha de la llamada',
    talked: 'Tiempo de conversación',
    charged: 'Importe cobrado',
    givenBack: 'Devuelto',
    reference: 'Referencia de la llamada',
  },
  support: {
    title: 'Le hemos respondido',
    text: 'Usted nos pidió ayuda. Esta es nuestra respuesta. Para continuar, escríbanos desde la página de abajo, porque nadie lee las respuestas a este correo.',
    action: 'Volver a escribirnos',
    answered: 'Nuestra respuesta',
    why: 'Recibe este correo porque nos dieron esta dirección junto con una pregunta. Si no fue usted, no tiene que hacer nada.',
  },
  invitation: {
    title: '{name} quiere que se una a su equipo',
    text: 'La agencia {name} trabaja con SOS Expat, donde personas en el extranjero hablan por teléfono con un abogado o un expatriado con experiencia. Regístrese con esta dirección como profesional; la invitación le esperará en su cuenta y usted decide.',
    action: 'Registrarse',
    why: 'Recibe este correo porque una agencia nos dio esta dirección. Si no le dice nada, no tiene que hacer nada: nadie sabe si lo ha leído.',
  },
  news: {
    title: 'Hay novedades en su cuenta',
    text: 'Inicie sesión para leerlas. Este mensaje no dice más porque esta dirección aún no está confirmada.',
  },
  push: {
    call_booked: 'Hay una llamada reservada. Abra para ver cuándo sonará su teléfono.',
    call_soon: 'Su teléfono sonará en un momento. Conteste y pulse 1.',
    call_missed: 'No atendió una llamada. Abra para ver qué sigue.',
    call_ended: 'Una llamada ha terminado. Abra para ver cómo.',
    call_cancelled: 'Una llamada está cancelada. Su teléfono no sonará.',
    switched_off: 'Ahora está fuera de línea. Abra para volver a ponerse en línea.',
    request: 'Hay novedades sobre una solicitud de ayuda. Abra para leerlas.',
  },
  actions: mailActions,
  why: 'Recibe este mensaje porque tiene una cuenta en SOS Expat.',
  choose: 'Elegir qué recibe',
};
