import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'Cuánto cuesta',
  'checkout.line.call': 'Llamada con {name}, {minutes} minutos incluidos',
  'checkout.line.coupon': 'Descuento con el código {code}',
  'checkout.line.now': 'Se cobra ahora',
  'checkout.line.total': 'Se cobra tras un minuto de conversación',
  'checkout.consent':
    'Acepto las {terms}. Pido que la llamada se haga de inmediato y acepto que el precio quede retenido ahora en mi tarjeta o en mi cuenta de PayPal y se cobre si hablamos al menos un minuto.',
  'checkout.consent.terms': 'condiciones',
  'checkout.consent.missing': 'Dé su conformidad para continuar. Hasta el paso siguiente no se retiene nada.',
  'checkout.next': 'Continuar al pago',
  'checkout.back.details': 'Cambiar el teléfono',
  'checkout.back.price': 'Volver al precio',
  'checkout.payment.title': '¿Cómo desea pagar?',
  'checkout.preparing': 'Preparando el pago…',
  'checkout.scheduling': 'El importe está retenido. Reservando la llamada…',
  'checkout.pay': 'Autorizar {price}',
  'checkout.declined.title': 'La tarjeta no ha sido aceptada.',
  'checkout.declined.text': 'No se ha cobrado nada. Vuelva a intentarlo o use otra tarjeta.',
  'checkout.changed.price.title': 'El precio ya no es el mismo.',
  'checkout.changed.price.text':
    'Ha elegido otra moneda o el precio ha cambiado. No se ha cobrado nada. Acepte el nuevo precio para continuar.',
  'checkout.changed.coupon.title': 'El descuento ya no se aplica.',
  'checkout.changed.coupon.text':
    'El código ya no sirve para esta llamada. No se ha cobrado nada. Acepte, por favor, el precio sin descuento.',
  'checkout.changed.account.title': 'Ha iniciado sesión con otra cuenta.',
  'checkout.changed.account.text':
    'Esta es una reserva nueva. El importe retenido para la otra cuenta no se cobra; si no hay llamada, se libera en menos de una hora.',
  'checkout.form.failed': 'El formulario de la tarjeta no aparece.',
  'checkout.form.failed.text':
    'Viene de Stripe, la empresa que gestiona nuestros pagos, y algo lo retiene: un bloqueador de contenido, la red de un hotel o de una empresa, o una conexión débil. No se ha cobrado nada. Desactive el bloqueador en esta página o use otra conexión y vuelva a intentarlo.',
  'checkout.method.card': 'Tarjeta',
  'checkout.paypal.how':
    'PayPal se abre en su propia ventana. Allí acepta que {price} queden retenidos; todavía no se cobra nada.',
  'checkout.paypal.holding': 'PayPal está reteniendo el importe…',
  'checkout.paypal.cancelled': 'Ha cerrado PayPal antes de aceptar. No hay nada retenido y no se ha cobrado nada.',
  'checkout.paypal.declined.title': 'PayPal no ha retenido el importe.',
  'checkout.paypal.declined.text':
    'No se ha cobrado nada. Abra PayPal de nuevo y elija otra forma de pago, o pague con tarjeta.',
  'checkout.paypal.failed': 'El botón de PayPal no aparece.',
  'checkout.paypal.failed.text':
    'Viene de PayPal y algo lo retiene: un bloqueador de contenido, la red de un hotel o de una empresa, o una conexión débil. No se ha cobrado nada. Desactive el bloqueador en esta página, use otra conexión o pague con tarjeta.',
  'checkout.startAgain': 'Empezar de nuevo el pago',
  'checkout.keep': 'La tarjeta que deje guardada en Stripe aparece en «Sus tarjetas», donde puede quitarla.',
};
