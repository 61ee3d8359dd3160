import type { messages as english } from '../../en/web/refusals.ts';

export const messages: Record<keyof typeof english, string> = {
  'money.held': 'El importe está retenido, no cobrado. Si no hay llamada, se libera en menos de una hora.',
  'money.released': 'El importe retenido se ha liberado. No se ha cobrado nada.',
  'refusal.signed_out.title': 'Su sesión está cerrada.',
  'refusal.signed_out.text': 'Vuelva a iniciar sesión para continuar. Lo que ha escrito se conserva.',
  'refusal.not_allowed.title': 'Esta cuenta no puede reservar llamadas.',
  'refusal.not_allowed.text':
    'Las llamadas se reservan con una cuenta de cliente. Inicie sesión con una para continuar.',
  'refusal.invalid_input.title': 'Algo de la reserva no se ha podido leer.',
  'refusal.invalid_input.text': 'Compruebe el número de teléfono y vuelva a intentarlo.',
  'refusal.not_found.title': 'Esto ya no está aquí.',
  'refusal.not_found.text': 'Puede que se haya cerrado entretanto. Empiece de nuevo desde la búsqueda.',
  'refusal.provider_unavailable.title': 'Esta persona acaba de dejar de estar disponible.',
  'refusal.provider_unavailable.text': 'Alguien ha reservado antes con esa persona, o se ha puesto fuera de línea.',
  'refusal.own_profile.title': 'Este es su propio perfil.',
  'refusal.own_profile.text': 'No puede reservar una llamada consigo.',
  'refusal.other_role.title': 'Esta cuenta no sirve para reservar llamadas.',
  'refusal.other_role.text':
    'Cada cuenta tiene un solo uso, y la suya tiene otro. Para recibir ayuda, cierre la sesión y continúe como cliente, con otra dirección de correo.',
  'refusal.signedInAs': 'Ha iniciado sesión como {address}.',
  'refusal.asClient': 'Cerrar sesión y continuar como cliente',
  'refusal.payment_not_authorized.title': 'Su banco aún no ha confirmado el pago.',
  'refusal.payment_not_authorized.text': 'Vuelva a intentarlo dentro de un momento. No se le pedirá pagar dos veces.',
  'refusal.payment_mismatch.title': 'El precio ha cambiado desde que empezó.',
  'refusal.payment_mismatch.text': 'Empiece de nuevo el pago para ver el nuevo precio antes de aceptarlo.',
  'refusal.coupon_unusable.title': 'Este código no sirve para esta llamada.',
  'refusal.coupon_unusable.text':
    'Puede estar mal escrito, agotado, caducado o ser para otras llamadas. No se ha cobrado nada.',
  'refusal.coupon_gone.title': 'El código ya no se puede usar.',
  'refusal.coupon_gone.text':
    'Otra persona ha usado el último o el código ha caducado. Puede reservar de nuevo sin él.',
  'refusal.payment_unavailable.title': 'El servicio de pago no responde en este momento.',
  'refusal.payment_unavailable.text': 'Vuelva a intentarlo dentro de un minuto. No se le pedirá pagar dos veces.',
  'refusal.payment_not_approved.title': 'Este pago todavía no se ha aceptado en PayPal.',
  'refusal.payment_not_approved.text': 'Empiece el pago de nuevo y dé su conformidad en la ventana de PayPal.',
  'refusal.closed_for_now.title': 'Por el momento no se puede reservar nada.',
  'refusal.closed_for_now.text':
    'Estamos trabajando en la plataforma. No se ha cobrado nada. Vuelva a intentarlo más tarde.',
  'refusal.country_closed.title': 'Las reservas desde su país están cerradas.',
  'refusal.country_closed.text':
    'No podemos aceptar reservas de clientes que viven en el país de su cuenta. No se ha cobrado nada.',
  'refusal.away.title': 'Ahora no se puede llamar a {name}.',
  'refusal.away.text': 'Está en una llamada o fuera de línea. Vuelva más tarde o hable ahora con otra persona.',
  'refusal.call_open.title': 'Ya tiene una llamada reservada.',
  'refusal.call_open.text':
    'Solo puede haber una llamada a la vez, porque suena en un solo teléfono. Vaya a ella. Para reservar otra, cancélela allí antes de que suene, o espere a que termine.',
  'refusal.number_unproved.title': 'Su última llamada no se atendió en este teléfono.',
  'refusal.number_unproved.text': 'Espere a poder contestar o indique el número de un teléfono que tenga a mano.',
  'refusal.telephone_busy.title': 'Este teléfono ya tiene otra llamada pendiente.',
  'refusal.telephone_busy.text': 'Indique el número de otro teléfono o reserve de nuevo cuando esa llamada termine.',
  'refusal.phone_same.title': 'Es el teléfono de la persona a la que quiere llamar.',
  'refusal.phone_same.text': 'Vuelva al primer paso e indique su propio número.',
  'refusal.toCall': 'Ir a su llamada',
  'refusal.retryAfter':
    '{minutes, plural, one {Podrá volver a intentarlo dentro de un minuto, aproximadamente.} other {Podrá volver a intentarlo dentro de # minutos, aproximadamente.}}',
  'refusal.call_already_started.title': 'La llamada ya ha empezado.',
  'refusal.call_already_started.text':
    'Aquí ya no se puede cancelar. Cuelgue para terminarla: menos de un minuto de conversación nunca se cobra.',
  'refusal.phone_missing.title': 'Necesitamos un número de teléfono.',
  'refusal.phone_missing.text': 'Vuelva al primer paso y escriba el número al que debemos llamar.',
  'refusal.phone_invalid.title': 'No se puede llamar a este número.',
  'refusal.phone_invalid.text': 'Vuelva al primer paso y compruebe el país y las cifras.',
  'refusal.phone_premium.title': 'Llamar a este número cuesta más.',
  'refusal.phone_premium.text':
    'No podemos llamar a números de tarificación especial ni personales. Vuelva al primer paso e indique otro.',
  'refusal.phone_country.title': 'Todavía no podemos llamar a este país.',
  'refusal.phone_country.text': 'Vuelva al primer paso e indique un número de otro país.',
  'refusal.too_many_requests.title': 'Demasiados intentos en poco tiempo.',
  'refusal.too_many_requests.text': 'Espere un poco y vuelva a intentarlo.',
  'refusal.calls_spent.title': 'Hoy demasiadas de sus llamadas quedaron en nada.',
  'refusal.calls_spent.text':
    'Por eso no sonará ningún teléfono por ahora. Si necesita ayuda antes, escríbanos: podemos permitirle reservar de nuevo.',
  'refusal.no_more_calls.title': 'Hoy no se pueden reservar más llamadas.',
  'refusal.no_more_calls.text':
    'Se ha alcanzado el límite diario de llamadas, por lo que no sonó ningún teléfono. Vuelva más tarde o escríbanos.',
  'refusal.toContact': 'Escríbanos',
  'refusal.retryHours':
    '{hours, plural, one {Podrá volver a intentarlo dentro de una hora, aproximadamente.} other {Podrá volver a intentarlo dentro de # horas, aproximadamente.}}',
  'refusal.try_again.title': 'No se ha podido completar.',
  'refusal.try_again.text': 'Vuelva a intentarlo. No se le pedirá pagar dos veces.',
  'refusal.offline.title': 'Nuestro servidor no responde.',
  'refusal.offline.text': 'Compruebe su conexión y vuelva a intentarlo. No se le pedirá pagar dos veces.',
  'refusal.not_cancelled.title': 'No se ha podido cancelar.',
  'refusal.not_cancelled.text':
    'Hasta donde sabemos, la llamada sigue reservada. Compruebe su conexión y vuelva a intentarlo.',
  'refusal.unexpected.title': 'Algo ha fallado por nuestra parte.',
  'refusal.unexpected.text': 'Vuelva a intentarlo. No se le pedirá pagar dos veces.',
  'next.title': 'Otra persona',
  'next.book': 'Llamar a {name}',
  'next.match.country': '{name} también conoce {countries} y habla {languages}.',
  'next.match.language':
    'Ahora no hay nadie más en línea para {wanted}. {name} conoce {countries} y también habla {languages}.',
  'next.none': 'Ahora no hay nadie más en línea para {countries}. Se conectan personas a cualquier hora.',
  'next.all': 'Ver quién está en línea ahora',
  'maintenance.notice':
    'Estamos trabajando en la plataforma. Algunas cosas pueden no ser posibles durante un rato; las llamadas reservadas se hacen.',
  'waiting.long': 'Está tardando más de lo habitual. Seguimos intentándolo. También puede volver a cargar la página.',
};
