import type { messages as english } from '../../en/web/steps.ts';

export const messages: Record<keyof typeof english, string> = {
  'steps.title': 'Cómo funciona',
  'steps.description':
    'Desde elegir a una persona hasta el recibo: qué ocurre a cada lado de una llamada, paso a paso.',
  'steps.lead': 'Usted a un lado, la persona que ayuda al otro y nosotros en medio.',
  'steps.list': 'Los pasos de una llamada',
  'steps.side.you': 'Usted',
  'steps.side.them': 'La persona que ayuda',
  'steps.side.both': 'Ambos',
  'steps.choose.title': 'Usted elige',
  'steps.choose.text':
    'Por país, idioma y asunto. Cada perfil muestra qué se ha comprobado, el precio y si la persona está en línea.',
  'steps.hold.title': 'Usted reserva',
  'steps.hold.text':
    'Indica el número al que le llamamos, y el precio queda retenido en su tarjeta o en PayPal. No se cobra nada.',
  'steps.told.title': 'Se avisa a la otra persona',
  'steps.told.text': 'Ve que llega una llamada, y mientras tanto nadie más puede reservarla. Nunca ve su número.',
  'steps.ring.title': 'Suena su teléfono',
  'steps.ring.text':
    '{minutes, plural, one {Cerca de un minuto después} other {Unos # minutos después}}, desde el número que muestra la página de la llamada. Pulse 1 para aceptar. Si no la atiende, volvemos a intentarlo.',
  'steps.dial.title': 'Suena el otro teléfono',
  'steps.dial.text':
    'Unos segundos después de que usted acepte. Allí también hay que pulsar 1, para que ningún buzón de voz atienda la llamada.',
  'steps.talk.title': 'Hablan',
  'steps.talk.text': 'El tiempo solo cuenta mientras ambos están en línea.',
  'steps.lost.title': 'La línea puede cortarse',
  'steps.lost.text':
    'Quien se haya quedado fuera puede llamar a nuestro número en el plazo de un minuto y vuelve a la misma llamada, sin más coste.',
  'steps.end.title': 'La llamada termina',
  'steps.end.text':
    'Cuando cuelgan o cuando se acaban los minutos incluidos. Un aviso les previene a ambos un minuto antes.',
  'steps.settle.title': 'Se cierra la cuenta',
  'steps.settle.text':
    'Un minuto de conversación o más: el precio se cobra y usted tiene un recibo. Menos: el importe retenido se libera.',
  'steps.review.title': 'Usted cuenta cómo fue',
  'steps.review.text': 'Puede escribir una opinión. Solo pueden hacerlo quienes tuvieron una llamada.',
  'steps.helper.title': 'Si quiere ayudar a otros',
  'steps.helper.text':
    'Los abogados y expatriados presentan una solicitud con sus documentos. Una vez comprobados, se ponen en línea cuando tienen tiempo y reciben su parte por cada llamada que se cobra.',
  'steps.helper.lawyer': 'Solicitarlo como abogado',
  'steps.helper.expat': 'Solicitarlo como expatriado',
  'steps.pricing': 'Cuánto cuesta una llamada',
};
