import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'Cuánto cuesta',
  'checkout.line.call': 'Llamada con {name}, {minutes} minutos incluidos',
  'checkout.line.now': 'Se cobra ahora',
  'checkout.line.total': 'Se cobra tras un minuto de conversación',
  'checkout.consent':
    'Acepto las {terms}. Pido que la llamada se haga de inmediato y acepto que el precio quede retenido ahora en mi tarjeta y se cobre si hablamos al menos un minuto.',
  'checkout.consent.terms': 'condiciones',
  'checkout.consent.missing': 'Dé su conformidad para continuar. Hasta el paso siguiente no ocurre nada en su tarjeta.',
  'checkout.next': 'Continuar al pago',
  'checkout.back.details': 'Cambiar el teléfono',
  'checkout.back.price': 'Volver al precio',
  'checkout.payment.title': '¿Cómo desea pagar?',
  'checkout.preparing': 'Preparando el pago…',
  'checkout.scheduling': 'Su tarjeta está autorizada. Reservando la llamada…',
  'checkout.pay': 'Autorizar {price}',
  'checkout.declined.title': 'La tarjeta no ha sido aceptada.',
  'checkout.declined.text': 'No se ha cobrado nada. Vuelva a intentarlo o use otra tarjeta.',
  'checkout.changed.price.title': 'El precio ya no es el mismo.',
  'checkout.changed.price.text':
    'Ha elegido otra moneda o el precio ha cambiado. No se ha cobrado nada. Acepte el nuevo precio para continuar.',
  'checkout.changed.account.title': 'Ha iniciado sesión con otra cuenta.',
  'checkout.changed.account.text':
    'Esta es una reserva nueva. El importe retenido para la otra cuenta no se cobra; si no hay llamada, se libera en menos de una hora.',
  'checkout.form.failed': 'El formulario de la tarjeta no aparece.',
  'checkout.form.failed.text':
    'Viene de Stripe, la empresa que gestiona nuestros pagos, y algo lo retiene: un bloqueador de contenido, la red de un hotel o de una empresa, o una conexión débil. No se ha cobrado nada. Desactive el bloqueador en esta página o use otra conexión y vuelva a intentarlo.',
  'checkout.startAgain': 'Empezar de nuevo el pago',
};
