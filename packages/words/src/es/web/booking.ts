import type { messages as english } from '../../en/web/booking.ts';

export const messages: Record<keyof typeof english, string> = {
  'booking.title': 'Reservar una llamada',
  'booking.title.with': 'Reservar una llamada con {name}',
  'booking.steps': 'Pasos de la reserva',
  'booking.step.details': 'Su teléfono',
  'booking.step.price': 'Precio',
  'booking.step.payment': 'Pago',
  'booking.summary': 'Su llamada',
  'booking.summary.how':
    'Primero le llamamos a usted y después a la otra persona. Ninguno de los dos ve el número del otro.',
  'booking.summary.phone': 'Teléfono que sonará',
  'booking.summary.from': 'Le llamaremos desde el',
  'booking.details.title': '¿A qué teléfono le llamamos?',
  'booking.details.text': 'A uno que tenga ahora a mano. Sonará unos minutos después de terminar la reserva.',
  'booking.phone.country': 'País del número',
  'booking.phone.label': 'Número de teléfono',
  'booking.phone.hint': 'Como lo marca en su país, o con + y el prefijo del país.',
  'booking.phone.reached': 'Llamaremos al',
  'booking.phone.empty': 'Escriba el número al que debemos llamar.',
  'booking.phone.letters': 'Un número solo lleva cifras. Quite la extensión y todo lo demás.',
  'booking.phone.short': 'Este número es demasiado corto. Faltan cifras.',
  'booking.phone.long': 'Este número es demasiado largo. Compruebe las cifras.',
  'booking.phone.unknown': 'No conocemos este prefijo de país. Compruebe lo que sigue al +.',
  'booking.phone.countryless':
    'Este número no es de ningún país, como el de un teléfono por satélite. No podemos llamar a ese número. Indique otro.',
  'booking.refused.phone_missing': 'Escriba el número al que debemos llamar. No se ha cobrado nada.',
  'booking.refused.phone_invalid':
    'No se puede llamar a este número. Compruebe el país y las cifras. No se ha cobrado nada.',
  'booking.refused.phone_premium':
    'Llamar a este número cuesta más, como a los de tarificación especial o personales, y no podemos hacerlo. Indique otro. No se ha cobrado nada.',
  'booking.refused.phone_country':
    'Todavía no podemos llamar a este país. Indique un número de otro país. No se ha cobrado nada.',
  'booking.refused.phone_same':
    'Es el teléfono de la persona a la que quiere llamar. Indique el suyo. No se ha cobrado nada.',
  'booking.next.price': 'Continuar al precio',
  'booking.offline': 'Para reservar hace falta conexión. Lo que ha escrito se queda aquí hasta que la haya.',
};
