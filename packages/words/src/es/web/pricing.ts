import type { messages as english } from '../../en/web/pricing.ts';

export const messages: Record<keyof typeof english, string> = {
  'pricing.title': 'Cuánto cuesta una llamada',
  'pricing.description': 'Un solo precio por toda la llamada, conocido antes de pagar: qué se cobra, cuándo y qué no.',
  'pricing.lead':
    'Un solo precio por toda la llamada, conocido antes de pagar. Solo se cobra si hablan al menos un minuto.',
  'pricing.kind.lawyer': 'Una llamada con un abogado',
  'pricing.kind.expat': 'Una llamada con un expatriado con experiencia',
  'pricing.includes': 'Hasta {minutes} minutos de conversación, impuestos incluidos',
  'pricing.find.lawyer': 'Buscar un abogado',
  'pricing.find.expat': 'Buscar un expatriado',
  'pricing.currency':
    'Estos precios están en {currency}. Puede elegir otra moneda en el menú de la parte superior de la página.',
  'pricing.example.title': 'Un ejemplo: una llamada con un abogado',
  'pricing.hold.when': 'Al momento',
  'pricing.hold.title': 'Usted reserva',
  'pricing.hold.text': '{price} quedan retenidos en su tarjeta o en PayPal. Todavía no se cobra nada.',
  'pricing.ring.when': 'Unos {minutes} min después',
  'pricing.ring.title': 'Suenan los teléfonos',
  'pricing.ring.text': 'Primero el suyo, después el otro. Esperar y que suene no cuesta nada.',
  'pricing.talk.when': 'Tras {seconds} segundos juntos',
  'pricing.talk.title': 'La llamada cuenta',
  'pricing.talk.text': 'Solo a partir de aquí se debe el precio. Es el mismo, dure lo que dure.',
  'pricing.end.when': 'A los {minutes} min como máximo',
  'pricing.end.title': 'La llamada termina sola',
  'pricing.end.text': 'Un aviso les previene a ambos un minuto antes. Nunca se añade ningún minuto al precio.',
  'pricing.after.when': 'Después',
  'pricing.after.title': 'Tiene el recibo',
  'pricing.after.text': '{price} se cobran una sola vez. El recibo está en la página de la llamada.',
  'pricing.not.title': 'Lo que nunca se cobra',
  'pricing.not.unanswered': 'Nadie contesta, o contesta un buzón de voz.',
  'pricing.not.short': 'Hablan menos de un minuto.',
  'pricing.not.cancelled': 'Usted cancela antes de que suene su teléfono.',
  'pricing.not.gone': 'La otra persona al final no puede atender la llamada.',
  'pricing.not.text':
    'En todos estos casos el importe retenido se libera sin que tenga que pedirlo. Su banco puede tardar unos días en mostrarlo.',
  'pricing.extra.title': 'Lo que otros pueden pedir',
  'pricing.extra.bank': 'Si su tarjeta está en otra moneda, su banco puede añadir una comisión propia por el cambio.',
  'pricing.extra.operator':
    'Le llamamos nosotros, así que no paga ninguna llamada. En el extranjero, su operador puede pedir dinero por recibirla.',
  'pricing.extra.none': 'No pedimos nada más: ni suscripción, ni anticipo, ni gastos de reserva.',
  'pricing.steps': 'Cómo funciona una llamada, paso a paso',
};
