import type { messages as english } from '../../en/web/legal.ts';

export const messages: Record<keyof typeof english, string> = {
  'terms.title': 'Condiciones',
  'terms.service.title': 'Qué hacemos',
  'terms.service.text':
    'SOS Expat le pone en contacto por teléfono con el abogado o el expatriado con experiencia que usted elija. Esa persona responde de sus consejos; nosotros respondemos de la llamada y del dinero.',
  'terms.price.title': 'Cuánto cuesta',
  'terms.price.text':
    'El precio completo se muestra antes de pagar e incluye un número fijo de minutos. No hay suscripción y después no se añade nada.',
  'terms.charge.title': 'Cuándo se cobra',
  'terms.charge.text':
    'Al reservar, el precio queda retenido en su tarjeta o en PayPal. Solo se cobra si ambos han estado juntos en línea al menos un minuto; si no, el importe se libera sin que tenga que pedirlo.',
  'terms.cancel.title': 'Cancelar',
  'terms.cancel.text':
    'Hasta que suene su teléfono puede cancelar en la página de la llamada, y el importe se libera al momento. Al pedir que la llamada se haga de inmediato, acepta que el derecho de desistimiento termina una vez realizada la llamada.',
  'privacy.title': 'Privacidad',
  'privacy.phone.title': 'Su número de teléfono',
  'privacy.phone.text':
    'Lo usamos para llamarle cuando reserva una llamada. Se guarda cifrado y nunca se muestra a la persona con la que habla.',
  'privacy.payment.title': 'Su pago',
  'privacy.payment.text':
    'Los datos de la tarjeta van directamente a la empresa que gestiona nuestros pagos, y en PayPal inicia sesión en su propia ventana. Ni su tarjeta ni su contraseña de PayPal llegan nunca a nuestros servidores.',
  'privacy.device.title': 'En este dispositivo',
  'privacy.device.text':
    'Guardamos su sesión, su idioma, moneda y aspecto, la reserva que está haciendo, su última llamada hasta que cierre la sesión y los archivos de este sitio, para que se abra sin conexión. No hay publicidad ni seguimiento entre sitios.',
};
